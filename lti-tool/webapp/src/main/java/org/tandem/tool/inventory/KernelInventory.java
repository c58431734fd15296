package org.tandem.tool.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tables of the kernel, which knows no component and so cannot say it itself. */
@ApplicationScoped
class KernelInventory implements Inventory {
  @Override
  public List<Holding> holdings() {
    return List.of(Holding.impersonal("work_turn", "work", "free_at"));
  }
}
