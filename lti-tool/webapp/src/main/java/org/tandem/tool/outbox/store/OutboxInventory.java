package org.tandem.tool.outbox.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Messages to other systems. */
@ApplicationScoped
class OutboxInventory implements Inventory {
  private static final Topic DELIVERIES =
      Topic.of("deliveries", Purpose.GRADE, Until.DELIVERED, Reader.ADMINISTRATORS, Reader.LMS);

  @Override
  public List<Holding> holdings() {
    return List.of( // The key of a message about somebody ends with who that is.
        Holding.of("outbox_message", DELIVERIES)
            .rows("message_key like concat('%:', cast(:person as varchar(36)))")
            .gives("kind", "subject")
            .givesJson("payload")
            .gives("status", "attempts", "created_at", "finished_at")
            .holdsBack(
                "id",
                "tenant_id",
                "message_key",
                "next_try_at",
                "claim",
                "claimed_at",
                "reason",
                "error")
            .deletes("message_key like concat('%:', cast(:person as varchar(36)))")
            .kept(),
        Holding.impersonal("outbox_lane", "tenant_id", "holder", "held_until", "quiet_until"));
  }
}
