package org.tandem.tool.standard.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Who answered what about the standard of programs. */
@ApplicationScoped
class StandardInventory implements Inventory {
  private static final Topic DECLARATIONS =
      Topic.of("declarations", Purpose.PROTECT, Until.REGISTRATION, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("standard_answers", DECLARATIONS)
            .rows("answered_by = :person")
            .gives("program_id", "answers_number", "answered_by", "answered_at")
            .givesJson("answers")
            .holdsBack("tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept());
  }
}
