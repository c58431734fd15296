package org.tandem.tool.outcomes.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** How pairs closed, and what went to the gradebook. */
@ApplicationScoped
class OutcomesInventory implements Inventory {
  private static final Topic OUTCOME =
      Topic.of(
          "outcome",
          Purpose.PROVE,
          Until.REGISTRATION,
          Reader.SELF,
          Reader.PARTNER,
          Reader.INSTRUCTORS);
  private static final Topic GRADES =
      Topic.of(
          "grades",
          Purpose.GRADE,
          Until.REGISTRATION,
          Reader.SELF,
          Reader.PARTNER,
          Reader.INSTRUCTORS,
          Reader.LMS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("outcome", OUTCOME)
            .rows(Rows.OF_PAIRS)
            .gives(
                "engagement_id",
                "content",
                "content_hash",
                "level_reached",
                "activity_id",
                "person_id",
                "points",
                "maximum",
                "score_comment",
                "agreement_number",
                "countersigned",
                "meetings",
                "closed_at")
            .holdsBack("tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.of("closing_signature", OUTCOME)
            .rows(Rows.OF_PAIRS)
            .gives(
                "engagement_id",
                "person_id",
                "side",
                "content_hash",
                "issuer",
                "subject",
                "deployment_id",
                "launched_at",
                "signed_at")
            .holdsBack("id", "tenant_id")
            .pseudonymises(Rows.OF_PERSON, "subject = ''")
            .kept(),
        Holding.of("outcome_posting", GRADES)
            .rows("(decided_by = :person or " + Rows.OF_PAIRS + ")")
            .gives(
                "id",
                "engagement_id",
                "posting_number",
                "origin",
                "activity_id",
                "person_id",
                "points",
                "maximum",
                "score_comment",
                "decided_by",
                "reason",
                "content",
                "content_hash",
                "made_at")
            .holdsBack("tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.of("outcome_check", GRADES)
            .rows(
                "posting_id in (select g.id from outcome_posting g where g.tenant_id = :tenant"
                    + " and g.person_id = :person)")
            .gives("posting_id", "verdict", "points", "maximum", "seen_at")
            .holdsBack("id", "tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept());
  }
}
