package org.tandem.tool.equity.store;

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

/** Who was counted into which group. */
@ApplicationScoped
class EquityInventory implements Inventory {
  private static final Topic GROUPS =
      Topic.of("groups", Purpose.TREAT_ALIKE, Until.CHANGED, Reader.SELF);
  private static final Topic DECLARATIONS =
      Topic.of("declarations", Purpose.PROTECT, Until.REGISTRATION, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("equity_group", GROUPS)
            .rows(Rows.OF_PERSON)
            .gives("program_id", "person_id", "name")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("equity_declaration", DECLARATIONS)
            .rows("declared_by = :person")
            .gives("program_id", "title", "declared_by", "declared_at")
            .holdsBack("tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept());
  }
}
