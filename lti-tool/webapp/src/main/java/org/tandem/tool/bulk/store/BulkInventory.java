package org.tandem.tool.bulk.store;

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

/** What staff did to many at once. */
@ApplicationScoped
class BulkInventory implements Inventory {
  private static final Topic DECISIONS =
      Topic.of(
          "decisions", Purpose.PROTECT, Until.REGISTRATION, Reader.SELF, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("decision_line", DECISIONS)
            .rows("(" + Rows.OF_PERSON + " or " + Rows.OF_PAIRS + ")")
            .gives(
                "batch_id",
                "course_id",
                "person_id",
                "engagement_id",
                "verdict",
                "before_cohort",
                "rest_by",
                "rest_since",
                "rest_until",
                "undone")
            .holdsBack("tenant_id", "line_number", "after_version", "part_version")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("batch_notice", DECISIONS)
            .rows(Rows.OF_PERSON)
            .gives("batch_id", "course_id", "person_id", "told_at", "taken_back")
            .holdsBack("tenant_id", "tell_after")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("invitation", DECISIONS)
            .rows(Rows.OF_PERSON)
            .gives("program_id", "course_id", "person_id", "side", "invited_at", "refused_at")
            .holdsBack("tenant_id", "batch_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("decision_batch", DECISIONS)
            .holdsBack(
                "id",
                "tenant_id",
                "program_id",
                "act",
                "cohort",
                "reason",
                "until_day",
                "side",
                "made_by",
                "made_at",
                "undone_at")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept());
  }
}
