package org.tandem.tool.meetings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/** Writes agendas, notes and things to do, for the two of a pair and nobody else. */
@Dependent
@Transactional
public class TakeNotes {
  private static final int MOST_ACTIONS = 500;

  private final PairAccess access;
  private final Meetings meetings;
  private final Notes notes;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TakeNotes(PairAccess access, Meetings meetings, Notes notes, Ids ids, Clock clock) {
    this.access = access;
    this.meetings = meetings;
    this.notes = notes;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A meeting with what one of the two reads about it.
   *
   * @param pair whose
   * @param me the side of whoever reads
   * @param meeting the meeting
   * @param notes what both wrote, and the reader's own private note
   * @param actions everything the two have to do or did, from all meetings, oldest first
   */
  public record Folder(
      Engagement pair, Side me, Meeting meeting, List<Note> notes, List<ActionItem> actions) {}

  /**
   * Opens a meeting.
   *
   * @throws Rejection (not-found) for anybody but the two
   */
  public Folder open(Visit visit, UUID engagementId, UUID meetingId) {
    Engagement pair = access.own(visit, engagementId);
    Side me = pair.sideOf(visit.personId());
    return new Folder(
        pair,
        me,
        meeting(visit, pair, meetingId),
        notes.of(visit.tenantId(), pair.id(), meetingId, visit.personId()),
        notes.actions(visit.tenantId(), pair.id()));
  }

  /**
   * Writes a note.
   *
   * @param seen the version that the writer began from, 0 where there was none
   * @throws Rejection (note-changed) with the present text where the other wrote in the meantime
   */
  public void write(
      Visit visit, UUID engagementId, UUID meetingId, NoteKind kind, String text, long seen) {
    Engagement pair = access.working(visit, engagementId);
    Side me = pair.sideOf(visit.personId());
    meeting(visit, pair, meetingId);
    String tidy = PlainText.tidy(text, Note.LONGEST);
    Optional<Note> present =
        notes.lock(visit.tenantId(), pair.id(), meetingId, kind, visit.personId());
    if (present.map(Note::text).orElse("").equals(tidy)) {
      return;
    }
    if (present.map(Note::version).orElse(0L) != seen) {
      throw changed(present);
    }
    notes.write(
        visit.tenantId(),
        pair.id(),
        new Note(
            present.map(Note::id).orElseGet(ids::next),
            meetingId,
            kind,
            tidy,
            me,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            seen),
        visit.personId());
  }

  /**
   * Notes down something to do.
   *
   * @throws Rejection (action-empty) without words; (too-many-actions) beyond 500
   */
  public void plan(
      Visit visit,
      UUID engagementId,
      UUID meetingId,
      String text,
      Side owner,
      Optional<LocalDate> dueOn) {
    Engagement pair = access.working(visit, engagementId);
    meeting(visit, pair, meetingId);
    String tidy = PlainText.tidy(text, ActionItem.LONGEST).replace('\n', ' ');
    if (tidy.isEmpty()) {
      throw Rejection.invalid("action-empty", "Say what is to be done.");
    }
    if (notes.actions(visit.tenantId(), pair.id()).size() >= MOST_ACTIONS) {
      throw Rejection.conflict("too-many-actions", "There is enough to do by now.");
    }
    notes.add(
        visit.tenantId(),
        pair.id(),
        new ActionItem(ids.next(), meetingId, tidy, owner, dueOn, Optional.empty(), 0));
  }

  /**
   * Says that something is done; either may, and saying it twice changes nothing.
   *
   * @throws Rejection (stale-version) if it was changed since
   */
  public void finish(Visit visit, UUID engagementId, UUID actionId, long seen) {
    Engagement pair = access.working(visit, engagementId);
    ActionItem action =
        notes
            .action(visit.tenantId(), pair.id(), actionId)
            .orElseThrow(() -> Rejection.notFound("action"));
    if (action.version() != seen) {
      throw Rejection.stale();
    }
    notes.update(visit.tenantId(), pair.id(), action.done(clock.instant()));
  }

  private Meeting meeting(Visit visit, Engagement pair, UUID meetingId) {
    return meetings
        .find(visit.tenantId(), pair.id(), meetingId)
        .filter(found -> !found.cancelled())
        .orElseThrow(() -> Rejection.notFound("meeting"));
  }

  private static Rejection changed(Optional<Note> present) {
    return new Rejection(
        Rejection.Kind.CONFLICT,
        "note-changed",
        "This was changed while you were writing. Both texts are shown; decide what stays.",
        Map.of(
            "theirText", present.map(Note::text).orElse(""),
            "version", present.map(Note::version).orElse(0L)));
  }
}
