package org.tandem.tool.legacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Launches of LTI 1.1, and who moved on from them. */
@ApplicationScoped
class LegacyInventory implements Inventory {
  private static final Topic MOVED =
      Topic.of("moved-identifier", Purpose.LET_IN, Until.REGISTRATION, Reader.NOBODY);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal(
            "legacy_consumer", "tenant_id", "consumer_key", "sealed", "moves", "created_at"),
        Holding.impersonal(
            "legacy_nonce", "tenant_id", "consumer_key", "nonce_hash", "forget_after"),
        Holding.of("legacy_person", MOVED)
            .rows(
                "subject = (select p.subject from person p where p.tenant_id = :tenant"
                    + " and p.id = :person)")
            .gives("consumer_key", "user_id", "subject")
            .holdsBack("tenant_id")
            .deletes(
                "subject = (select p.subject from person p where p.tenant_id = :tenant"
                    + " and p.id = :person)")
            .kept(),
        Holding.impersonal(
            "legacy_course",
            "tenant_id",
            "consumer_key",
            "context_id",
            "new_deployment_id",
            "new_context_id"));
  }
}
