package org.tandem.tool.templates.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;

/** Designs of programs; they speak of nobody. */
@ApplicationScoped
class TemplatesInventory implements Inventory {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal(
            "program_template", "tenant_id", "id", "template_version", "file", "added_at"),
        Holding.impersonal("retired_template", "tenant_id", "id"));
  }
}
