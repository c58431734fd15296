package org.tandem.tool.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;

/** Counts of whole programs; what could point at one person is left out before it is kept. */
@ApplicationScoped
class ReportingInventory implements Inventory {
  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal(
            "report_count",
            "tenant_id",
            "program_id",
            "counted_on",
            "counted_at",
            "took_millis",
            "report"));
  }
}
