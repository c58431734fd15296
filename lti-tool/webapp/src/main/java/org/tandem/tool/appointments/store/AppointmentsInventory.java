package org.tandem.tool.appointments.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Who was appointed. */
@ApplicationScoped
class AppointmentsInventory implements Inventory {
  private static final Topic APPOINTMENT =
      Topic.of("appointment", Purpose.LET_IN, Until.CHANGED, Reader.SELF, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("appointment", APPOINTMENT)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "appointed_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept());
  }
}
