package org.tandem.tool.privacy.store;

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

/** When people's rights were used. */
@ApplicationScoped
class PrivacyInventory implements Inventory {
  private static final Topic LOG =
      Topic.of("privacy-log", Purpose.PROTECT, Until.REGISTRATION, Reader.SELF);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("privacy_event", LOG)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "kind", "asked_by", "noted_at")
            .holdsBack("id", "tenant_id", "slice")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept());
  }
}
