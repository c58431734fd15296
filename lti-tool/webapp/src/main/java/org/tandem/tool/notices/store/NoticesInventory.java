package org.tandem.tool.notices.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;

/** What platforms told unasked, about courses only. */
@ApplicationScoped
class NoticesInventory implements Inventory {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal("platform_notice", "tenant_id", "notice_id", "type", "received_at"),
        Holding.impersonal(
            "copied_course", "tenant_id", "context_id", "origin_id", "place", "told_at"),
        Holding.impersonal("notice_subscription", "tenant_id", "deployment_id", "asked_at"));
  }
}
