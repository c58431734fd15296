package org.tandem.tool.relations.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** What keeps two people apart. */
@ApplicationScoped
class RelationsInventory implements Inventory {
  private static final Topic APART =
      Topic.of("kept-apart", Purpose.MATCH, Until.CHANGED, Reader.SELF, Reader.INSTRUCTORS);

  @Override
  public List<Holding> holdings() {
    return List.of( // Nobody learns who ruled them out.
        Holding.of("person_relation", APART)
            .rows("(one_id = :person or (other_id = :person and kind <> 'BLOCK'))")
            .gives("kind", "one_id", "other_id", "declared_at")
            .holdsBack("id", "tenant_id", "declared_by")
            .deletes("(one_id = :person or other_id = :person)")
            .kept());
  }
}
