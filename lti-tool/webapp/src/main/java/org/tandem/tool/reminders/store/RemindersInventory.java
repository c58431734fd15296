package org.tandem.tool.reminders.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** When somebody was reminded, and how they want to be. */
@ApplicationScoped
class RemindersInventory implements Inventory {
  private static final Topic REMINDERS =
      Topic.of("reminders", Purpose.REMIND, Until.TAKING_PART, Reader.SELF);

  private static final Topic OWN_ADDRESS =
      Topic.of("own-address", Purpose.REMIND, Until.CHANGED, Reader.SELF);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("reminder", REMINDERS)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "next_at", "failures", "times", "told_at")
            .holdsBack("tenant_id", "about")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("reminder_preference", REMINDERS)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "rhythm", "quiet_from", "quiet_until", "time_zone")
            .holdsBack("tenant_id", "version")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("own_address", OWN_ADDRESS)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "confirmed", "wanted", "asked_at")
            .holdsBack("tenant_id", "secret_hash", "day_began", "asked_that_day")
            .deletes(Rows.OF_PERSON)
            .kept());
  }
}
