package org.tandem.tool.readiness.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Guides, and that somebody read one. */
@ApplicationScoped
class ReadinessInventory implements Inventory {
  private static final Topic PREPARED =
      Topic.of("getting-ready", Purpose.MATCH, Until.PROFILE, Reader.SELF);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal("guide", "tenant_id", "id", "guide_version", "file"),
        Holding.impersonal(
            "preparation", "tenant_id", "program_id", "side", "guide_id", "asked_first"),
        Holding.of("prepared", PREPARED)
            .rows(Rows.OF_PERSON)
            .gives("program_id", "person_id", "side", "guide_id", "guide_version", "done_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .runsOut(
                Span.PROFILE,
                "program_id = :program and done_at < :before"
                    + " and "
                    + Rows.withoutProfile("prepared.person_id"))
            .kept());
  }
}
