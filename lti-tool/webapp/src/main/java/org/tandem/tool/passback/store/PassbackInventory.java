package org.tandem.tool.passback.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** When scores and rosters last went back and forth. */
@ApplicationScoped
class PassbackInventory implements Inventory {
  private static final Topic SENT =
      Topic.of("sent-scores", Purpose.GRADE, Until.TAKING_PART, Reader.NOBODY);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("score_time", SENT)
            .rows(Rows.OF_PERSON)
            .gives(
                "activity_id", "person_id", "last_sent_at", "points", "maximum", "replaces_teacher")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.impersonal(
            "roster_state",
            "tenant_id",
            "course_id",
            "requested_at",
            "succeeded_at",
            "member_count",
            "reason",
            "error",
            "failed_at",
            "complete_at",
            "differences_url"));
  }
}
