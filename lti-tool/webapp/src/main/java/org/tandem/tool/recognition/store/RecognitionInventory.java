package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** What people have earned. */
@ApplicationScoped
class RecognitionInventory implements Inventory {
  private static final Topic CREDENTIALS =
      Topic.of(
          "credentials",
          Purpose.PROVE,
          Until.TAKING_PART,
          Reader.SELF,
          Reader.ADMINISTRATORS,
          Reader.LINK_HOLDERS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("award", CREDENTIALS)
            .rows(Rows.OF_PERSON)
            .gives(
                "id",
                "person_id",
                "achievement",
                "program_id",
                "occasion",
                "pairs",
                "meetings",
                "minutes",
                "countersigned",
                "goals",
                "attained",
                "earned_at",
                "credential",
                "shared",
                "revoked_at",
                "revoked_reason")
            .holdsBack("tenant_id", "status_list", "status_index")
            // Its place in the status list stays taken: what was revoked must not count again.
            .pseudonymises(
                Rows.OF_PERSON,
                "credential = '', shared = null, revoked_reason ="
                    + " case when revoked_at is null then null else '' end")
            .kept());
  }
}
