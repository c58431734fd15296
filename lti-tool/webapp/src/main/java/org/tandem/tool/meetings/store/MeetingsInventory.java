package org.tandem.tool.meetings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Meetings, and what a pair writes about them. */
@ApplicationScoped
class MeetingsInventory implements Inventory {
  private static final Topic MEETINGS =
      Topic.of("meetings", Purpose.WORK, Until.PAIR, Reader.SELF, Reader.PARTNER);
  private static final Topic NOTES =
      Topic.of("notes", Purpose.WORK, Until.PAIR, Reader.SELF, Reader.PARTNER);
  private static final Topic HOURS =
      Topic.of(
          "calendar",
          Purpose.WORK,
          Until.CHANGED,
          Reader.SELF,
          Reader.PARTNER,
          Reader.LINK_HOLDERS);

  private final PairKeys keys;

  @Inject
  MeetingsInventory(PairKeys keys) {
    this.keys = keys;
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("meeting", MEETINGS)
            .rows(Rows.OF_PAIRS)
            .gives("id", "engagement_id", "starts_at", "time_zone", "minutes")
            .seals("topic")
            .gives(
                "other_times",
                "proposed_by",
                "agreed_at",
                "absent",
                "mentor_confirmed_at",
                "mentee_confirmed_at",
                "cancelled")
            .holdsBack("tenant_id", "version")
            .clearsWithThePair("topic = ''")
            .kept(),
        Holding.of("meeting_note", NOTES)
            .rows(
                "(reader = cast(:person as varchar(36))"
                    + " or (reader = 'BOTH' and "
                    + Rows.OF_PAIRS
                    + "))")
            .gives("id", "engagement_id", "meeting_id", "kind")
            .opens("sealed", (tenant, row) -> keys.open(tenant, row, NoteEntity.PURPOSE))
            .gives("written_by", "written_at")
            .holdsBack("tenant_id", "reader", "version")
            .deletes("reader = cast(:person as varchar(36))")
            .deletesWithThePair()
            .kept(),
        Holding.of("action_item", NOTES)
            .rows(Rows.OF_PAIRS)
            .gives("id", "engagement_id", "meeting_id")
            .opens("sealed", (tenant, row) -> keys.open(tenant, row, ActionItemEntity.PURPOSE))
            .gives("side", "due_on", "done_at")
            .holdsBack("tenant_id", "version")
            .deletesWithThePair()
            .kept(),
        Holding.of("calendar_feed", HOURS)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "language", "made_at")
            .holdsBack("tenant_id", "secret_hash")
            .deletes(Rows.OF_PERSON)
            .kept(),
        Holding.of("meeting_hours", HOURS)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "time_zone", "slots")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept());
  }
}
