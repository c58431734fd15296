package org.tandem.tool.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Logins, visits and what is chosen while linking. */
@ApplicationScoped
class AccessInventory implements Inventory {
  private static final Topic VISITS =
      Topic.of("visits", Purpose.LET_IN, Until.VISIT_OVER, Reader.NOBODY);
  private static final Topic DRAFTS =
      Topic.of("link-drafts", Purpose.WORK, Until.THIRTY_DAYS, Reader.SELF);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.impersonal(
            "login_state",
            "tenant_id",
            "state_hash",
            "nonce",
            "target_link_uri",
            "proof_hash",
            "storage_target",
            "expires_at"),
        Holding.of("launch", VISITS)
            .rows(Rows.OF_PERSON)
            .gives(
                "id",
                "person_id",
                "course_id",
                "role",
                "view",
                "reason",
                "activity_id",
                "resource_link_id",
                "link_title",
                "line_item_url",
                "about_id",
                "signed",
                "issuer",
                "subject",
                "deployment_id",
                "locale",
                "frame_origin",
                "return_url",
                "launched_at",
                "seen_at")
            .holdsBack("tenant_id", "secret_hash")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("deep_linking", VISITS)
            .rows(
                "launch_id in (select l.id from launch l where l.tenant_id = :tenant"
                    + " and l.person_id = :person)")
            .gives("launch_id", "suggested_title", "suggested_text", "answered_at")
            .holdsBack(
                "tenant_id",
                "return_url",
                "data",
                "accepts_link",
                "accepts_line_item",
                "accepts_several",
                "targets")
            .deletes(
                "launch_id in (select l.id from launch l where l.tenant_id = :tenant"
                    + " and l.person_id = :person)")
            .kept(),
        Holding.of("deep_linking_draft", DRAFTS)
            .rows(Rows.OF_PERSON)
            .gives("course_id", "person_id", "content", "updated_at")
            .holdsBack("tenant_id", "data_hash")
            .deletes(Rows.OF_PERSON)
            .kept());
  }
}
