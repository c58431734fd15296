package org.tandem.tool.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;

/** The last launches rule by rule; their claims about people are masked before they are kept. */
@ApplicationScoped
class CertificationInventory implements Inventory {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal("launch_record", "id", "tenant_id", "seen_at", "accepted", "report"),
        Holding.impersonal("launch_watch", "tenant_id", "watched_until"));
  }
}
