package org.tandem.tool.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Tables that were sent: what they say becomes part of profiles and pairs once they are in. */
@ApplicationScoped
class ImportsInventory implements Inventory {
  private static final Topic TABLES =
      Topic.of("tables", Purpose.MATCH, Until.THIRTY_DAYS, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("people_import", TABLES)
            .holdsBack(
                "id",
                "tenant_id",
                "program_id",
                "course_id",
                "file_name",
                "content",
                "agreed",
                "state",
                "progress",
                "people",
                "left_alone",
                "pairs",
                "past_pairs",
                "remained",
                "made_by",
                "made_at",
                "ended_at",
                "failure",
                "claim",
                "heard_at")
            .keeps(Fate.RUNS_OUT)
            .kept());
  }
}
