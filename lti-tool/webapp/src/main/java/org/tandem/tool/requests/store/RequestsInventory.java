package org.tandem.tool.requests.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** What mentees ask mentors. */
@ApplicationScoped
class RequestsInventory implements Inventory {
  private static final Topic REQUESTS =
      Topic.of("requests", Purpose.MATCH, Until.PROFILE, Reader.SELF, Reader.PARTNER);

  @Override
  public List<Holding> holdings() {
    return List.of( // A mentor knows of a request once it is theirs to answer.
        Holding.of("mentor_request", REQUESTS)
            .rows("(mentee_id = :person or (mentor_id = :person and opened_at is not null))")
            .gives(
                "id",
                "program_id",
                "course_id",
                "mentee_id",
                "mentor_id",
                "note",
                "state",
                "reason",
                "asked_at",
                "opened_at",
                "expires_at",
                "ended_at")
            .holdsBack("tenant_id", "slot", "alive", "version")
            .deletes("(mentor_id = :person or mentee_id = :person)")
            .runsOut(Span.PROFILE, "program_id = :program and ended_at < :before")
            .kept());
  }
}
