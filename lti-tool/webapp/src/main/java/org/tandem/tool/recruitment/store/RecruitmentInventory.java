package org.tandem.tool.recruitment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;
import org.tandem.tool.kernel.Sealing;

/** Who named whom as a good mentor, what they said to it, and who came by a link that invites. */
@ApplicationScoped
class RecruitmentInventory implements Inventory {
  private static final Topic NOMINATIONS =
      Topic.of("nominations", Purpose.MATCH, Until.TAKING_PART, Reader.SELF, Reader.NAMED);
  private static final Topic CAMPAIGNS =
      Topic.of("campaigns", Purpose.MATCH, Until.TAKING_PART, Reader.NOBODY);
  private static final Topic ANSWERS =
      Topic.of("nomination-answers", Purpose.MATCH, Until.TAKING_PART, Reader.SELF);

  private final Sealing sealing;

  @Inject
  RecruitmentInventory(Sealing sealing) {
    this.sealing = sealing;
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("nomination", NOMINATIONS)
            .rows("(nominee_id = :person or nominator_id = :person)")
            .gives("id", "program_id", "course_id", "nominee_id", "nominator_id", "said_at")
            .opens("sealed", this::reason)
            .holdsBack("tenant_id", "slot")
            .deletes("(nominee_id = :person or nominator_id = :person)")
            .kept(),
        Holding.of("nomination_answer", ANSWERS)
            .rows(Rows.OF_PERSON)
            .gives("program_id", "course_id", "person_id", "answer", "answered_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("campaign_visit", CAMPAIGNS)
            .rows(Rows.OF_PERSON)
            .gives("program_id", "course_id", "person_id", "activity_id", "came_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept());
  }

  private Optional<String> reason(UUID tenantId, Map<String, @Nullable Object> row) {
    return Optional.of(
        sealing.open(
            String.valueOf(row.get("sealed")),
            JdbcNominations.purpose(UUID.fromString(String.valueOf(row.get("id"))))));
  }
}
