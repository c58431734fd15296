package org.tandem.tool.safeguarding.store;

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

/** That staff opened what a pair wrote to protect somebody. */
@ApplicationScoped
class SafeguardingInventory implements Inventory {
  private static final Topic OPENINGS =
      Topic.of(
          "openings",
          Purpose.PROTECT,
          Until.REGISTRATION,
          Reader.SELF,
          Reader.PARTNER,
          Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("break_glass", OPENINGS)
            .rows(
                "(asked_by = :person or approved_by = :person or (approved_at is not null and "
                    + Rows.OF_PAIRS
                    + "))")
            .gives(
                "id",
                "engagement_id",
                "parts",
                "asked_by",
                "asked_at",
                "approved_by",
                "approved_at")
            .holdsBack("tenant_id", "reason", "approval_reason")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept());
  }
}
