package org.tandem.tool.handover.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Pairs that go on with another mentor. */
@ApplicationScoped
class HandoverInventory implements Inventory {
  private static final Topic HANDOVERS =
      Topic.of(
          "handovers",
          Purpose.WORK,
          Until.REGISTRATION,
          Reader.SELF,
          Reader.PARTNER,
          Reader.INSTRUCTORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("handover", HANDOVERS)
            .rows(
                "(from_id = :person or to_id = :person or started_by = :person or "
                    + Rows.OF_PAIRS
                    + ")")
            .gives(
                "engagement_id",
                "from_id",
                "to_id",
                "started_by",
                "state",
                "started_at",
                "expires_at",
                "ended_at",
                "signed_by",
                "content_hash",
                "issuer",
                "subject",
                "deployment_id",
                "launched_at",
                "signed_at")
            .holdsBack("id", "tenant_id", "in_progress", "version")
            .pseudonymises("signed_by = :person", "subject = ''")
            .kept());
  }
}
