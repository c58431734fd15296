package org.tandem.tool.surveys.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** What pairs are asked, and what each said. */
@ApplicationScoped
class SurveysInventory implements Inventory {
  private static final Topic ANSWERS =
      Topic.of("answers", Purpose.IMPROVE, Until.ANSWERS, Reader.SELF, Reader.PARTNER);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal("survey_instrument", "tenant_id", "id", "instrument_version", "file"),
        Holding.impersonal(
            "survey_plan",
            "program_id",
            "tenant_id",
            "pulse_weeks",
            "midpoint",
            "closing",
            "version"),
        Holding.of("survey_answer", ANSWERS)
            .rows(Rows.OF_PERSON)
            .gives(
                "id",
                "engagement_id",
                "occasion",
                "round_number",
                "instrument_id",
                "instrument_version",
                "side",
                "person_id",
                "answered_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .runsOut(Span.ANSWERS, Rows.OF_ENDED_PAIRS)
            .kept(),
        Holding.of("survey_points", ANSWERS)
            .rows(
                "answer_id in (select a.id from survey_answer a where a.tenant_id = :tenant"
                    + " and a.person_id = :person)")
            .gives("answer_id", "item", "points")
            .holdsBack("tenant_id")
            .deletes(
                "answer_id in (select a.id from survey_answer a where a.tenant_id = :tenant"
                    + " and a.person_id = :person)")
            .kept());
  }
}
