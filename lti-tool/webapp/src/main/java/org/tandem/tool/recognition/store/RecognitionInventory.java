package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;
import org.tandem.tool.kernel.Sealing;

/** What people have earned, and what they thanked each other for. */
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

  private static final Topic INVITATION =
      Topic.of("giving-back", Purpose.MATCH, Until.TAKING_PART, Reader.SELF);
  private static final Topic LINE =
      Topic.of("line", Purpose.WORK, Until.CHANGED, Reader.SELF, Reader.PARTNER);
  private static final Topic THANKS =
      Topic.of("thanks", Purpose.WORK, Until.PAIR, Reader.SELF, Reader.PARTNER);

  private final PairKeys keys;
  private final Sealing sealing;

  @Inject
  RecognitionInventory(PairKeys keys, Sealing sealing) {
    this.keys = keys;
    this.sealing = sealing;
  }

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
            .kept(),
        Holding.of("give_back", INVITATION)
            .rows(Rows.OF_PERSON)
            .gives(
                "person_id", "program_id", "engagement_id", "invited_at", "answer", "answered_at")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("line_known", LINE)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "since")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("thank_you", THANKS)
            .rows("(from_id = :person or to_id = :person)")
            .gives(
                "id", "engagement_id", "from_id", "to_id", "kind", "reason_id", "kudos", "said_at")
            .opens("sealed", this::words)
            .holdsBack("tenant_id")
            .deletes("to_id = :person")
            .clearsWithThePair("to_id = null, sealed = null")
            .kept());
  }

  private Optional<String> words(UUID tenantId, Map<String, @Nullable Object> row) {
    return Optional.ofNullable(row.get("sealed"))
        .map(
            text ->
                JdbcThankYous.text(
                    text.toString(),
                    UUID.fromString(String.valueOf(row.get("id"))),
                    keys.words(tenantId, UUID.fromString(String.valueOf(row.get("engagement_id")))),
                    sealing));
  }
}
