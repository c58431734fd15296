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

/** When people's rights were used, and what staff were shown about people. */
@ApplicationScoped
class PrivacyInventory implements Inventory {
  private static final Topic LOG =
      Topic.of("privacy-log", Purpose.PROTECT, Until.REGISTRATION, Reader.SELF);
  private static final Topic READS =
      Topic.of("staff-reads", Purpose.PROTECT, Until.STAFF_LOG, Reader.SELF, Reader.ADMINISTRATORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("privacy_event", LOG)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "kind", "asked_by", "noted_at")
            .holdsBack("id", "tenant_id", "slice")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.of("staff_read", READS)
            .rows(
                "(reader_id = :person or person_id = :person or "
                    + Rows.OF_PAIRS
                    + " or (person_id is null and engagement_id is null and course_id in"
                    + " (select m.course_id from membership m where m.tenant_id = :tenant"
                    + " and m.person_id = :person)))")
            .gives("read_number", "reader_id", "course_id", "person_id", "engagement_id", "read_at")
            .givesJson("content")
            .gives("content_hash")
            .holdsBack("tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.impersonal("staff_read_head", "tenant_id", "read_number", "content_hash"),
        Holding.impersonal("staff_read_start", "tenant_id", "read_number", "content_hash"),
        Holding.impersonal("retention", "tenant_id", "scope_id", "span", "months", "set_at"));
  }
}
