package org.tandem.tool.objections.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** What people object to. */
@ApplicationScoped
class ObjectionsInventory implements Inventory {
  private static final Topic OBJECTIONS =
      Topic.of(
          "objections",
          Purpose.PROTECT,
          Until.CHANGED,
          Reader.SELF,
          Reader.INSTRUCTORS,
          Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("objection", OBJECTIONS)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "stopped", "since", "set_by")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept());
  }
}
