package org.tandem.tool.roi.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Who declared what about the worth of programs. */
@ApplicationScoped
class RoiInventory implements Inventory {
  private static final Topic DECLARATIONS =
      Topic.of("declarations", Purpose.PROTECT, Until.REGISTRATION, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("roi_declaration", DECLARATIONS)
            .rows("declared_by = :person")
            .gives("program_id", "declaration_number", "declared_by", "declared_at")
            .givesJson("assumptions")
            .holdsBack("tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept());
  }
}
