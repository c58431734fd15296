package org.tandem.tool.engagements.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tandem.tool.inventory.Fate;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Inventory;
import org.tandem.tool.inventory.Purpose;
import org.tandem.tool.inventory.Reader;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.Topic;
import org.tandem.tool.inventory.Until;

/** Pairs, and the room that their people have. */
@ApplicationScoped
class EngagementsInventory implements Inventory {
  private static final Topic PAIRS =
      Topic.of(
          "pairs",
          Purpose.WORK,
          Until.REGISTRATION,
          Reader.SELF,
          Reader.PARTNER,
          Reader.INSTRUCTORS);
  private static final Topic KEY = Topic.of("pair-key", Purpose.PROTECT, Until.PAIR);
  private static final Topic ROOM =
      Topic.of("capacity", Purpose.MATCH, Until.TAKING_PART, Reader.SELF, Reader.INSTRUCTORS);

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("engagement", PAIRS)
            .rows("(mentor_id = :person or mentee_id = :person)")
            .gives(
                "id",
                "program_id",
                "course_id",
                "kind",
                "mentor_id",
                "mentee_id",
                "state",
                "ending",
                "proposed_at",
                "expires_at",
                "mentor_accepted_at",
                "mentee_accepted_at",
                "mentor_since",
                "paused_by",
                "paused_since",
                "paused_until",
                "ended_at")
            .holdsBack("tenant_id", "match_run_id", "import_id", "version")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.of("former_mentor", PAIRS)
            .rows("(" + Rows.OF_PERSON + " or " + Rows.OF_PAIRS + ")")
            .gives("engagement_id", "person_id", "until_at")
            .holdsBack("id", "tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        Holding.of("pair_archive", PAIRS)
            .rows(Rows.OF_PAIRS)
            .gives("engagement_id", "goes_at", "gone_at")
            .holdsBack("tenant_id")
            .keeps(Fate.KEPT_AS_RECORD)
            .kept(),
        // Without its key nobody reads what a pair wrote, in no copy of the database either.
        Holding.of("engagement_key", KEY)
            .holdsBack("engagement_id", "tenant_id", "sealed_key")
            .deletesWithThePair()
            .kept(),
        Holding.impersonal("pair_to_seal", "engagement_id", "tenant_id", "look_at"),
        Holding.of("mentor_seat", ROOM)
            .rows("mentor_id = :person")
            .gives("program_id", "course_id", "mentor_id", "seat_number", "engagement_id")
            .holdsBack("id", "tenant_id", "request_id", "successor_for")
            .deletes(
                "mentor_id = :person and engagement_id is null and request_id is null"
                    + " and successor_for is null")
            .runsOut(
                Span.PROFILE,
                "program_id = :program and engagement_id is null and request_id is null"
                    + " and successor_for is null"
                    + " and "
                    + Rows.withoutProfile("mentor_seat.mentor_id"))
            .kept(),
        Holding.of("mentee_place", ROOM)
            .rows("mentee_id = :person")
            .gives("program_id", "course_id", "mentee_id", "engagement_id")
            .holdsBack("id", "tenant_id")
            .deletes("mentee_id = :person")
            .kept(),
        Holding.of("mentor_load", ROOM)
            .rows(Rows.OF_PERSON)
            .gives("person_id", "taken", "most")
            .holdsBack("tenant_id")
            .deletes(Rows.OF_PERSON)
            .kept());
  }
}
