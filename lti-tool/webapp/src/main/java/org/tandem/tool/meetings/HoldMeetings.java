package org.tandem.tool.meetings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * Plans meetings and confirms that they took place. A mentor who took a pair over says nothing
 * about meetings before that (not-your-meeting).
 */
@Dependent
@Transactional
public class HoldMeetings {
  private static final int MOST = 500;

  private final PairAccess access;
  private final Meetings meetings;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public HoldMeetings(PairAccess access, Meetings meetings, Ids ids, Clock clock) {
    this.access = access;
    this.meetings = meetings;
    this.ids = ids;
    this.clock = clock;
  }

  /** The meetings of a pair, for one of the two, by time. */
  public List<Meeting> of(Visit visit, UUID engagementId) {
    return meetings.of(visit.tenantId(), access.own(visit, engagementId).id());
  }

  /** The pair, for one of the two. */
  public Engagement pair(Visit visit, UUID engagementId) {
    return access.own(visit, engagementId);
  }

  /**
   * Proposes a meeting, or writes one down; for one that lies behind, that is also the writer's
   * confirmation.
   */
  public Meeting propose(Visit visit, UUID engagementId, MeetingInput input) {
    Engagement pair = access.working(visit, engagementId);
    if (meetings.of(visit.tenantId(), pair.id()).size() >= MOST) {
      throw Rejection.conflict("too-many-meetings", "There are enough meetings by now.");
    }
    return meetings.add(visit.tenantId(), pair.id(), written(visit, pair, ids.next(), input, 0));
  }

  /**
   * Says yes to one of the proposed times.
   *
   * @param time which
   * @throws Rejection (own-proposal, meeting-settled or no-such-time) as {@link Meeting} says;
   *     (stale-version) if it was changed since
   */
  public Meeting agree(Visit visit, UUID engagementId, UUID meetingId, Instant time, long seen) {
    Engagement pair = access.working(visit, engagementId);
    Meeting meeting = seen(visit, pair, meetingId, seen);
    return meetings.update(
        visit.tenantId(),
        pair.id(),
        meeting.agreed(pair.sideOf(visit.personId()), time, clock.instant()));
  }

  /**
   * Moves or renames a meeting that the other has not confirmed; the other says yes anew.
   *
   * @throws Rejection (meeting-confirmed) once the other or both confirmed; (stale-version) if it
   *     was changed since
   */
  public Meeting change(
      Visit visit, UUID engagementId, UUID meetingId, MeetingInput input, long seen) {
    Engagement pair = access.working(visit, engagementId);
    Meeting meeting = seen(visit, pair, meetingId, seen);
    requireNotConfirmedByOther(meeting, pair.sideOf(visit.personId()));
    return meetings.update(
        visit.tenantId(), pair.id(), written(visit, pair, meeting.id(), input, seen));
  }

  /**
   * Confirms that a meeting took place. Confirming twice changes nothing.
   *
   * @throws Rejection (meeting-ahead) before it has begun; (stale-version) if it was changed since
   */
  public Meeting confirm(Visit visit, UUID engagementId, UUID meetingId, long seen) {
    Engagement pair = access.working(visit, engagementId);
    Meeting meeting = seen(visit, pair, meetingId, seen);
    Instant now = clock.instant();
    Side me = pair.sideOf(visit.personId());
    requireBegun(meeting, now);
    return meetings.update(visit.tenantId(), pair.id(), meeting.confirmedBy(me, now));
  }

  /**
   * Says that the other did not come. No blame follows from it; it does not count, that is all.
   *
   * @throws Rejection (meeting-ahead) before it has begun; (meeting-confirmed) once the other
   *     confirmed; (stale-version) if it was changed since
   */
  public Meeting miss(Visit visit, UUID engagementId, UUID meetingId, long seen) {
    Engagement pair = access.working(visit, engagementId);
    Meeting meeting = seen(visit, pair, meetingId, seen);
    Side me = pair.sideOf(visit.personId());
    requireBegun(meeting, clock.instant());
    requireNotConfirmedByOther(meeting, me);
    return meetings.update(visit.tenantId(), pair.id(), meeting.missed(me));
  }

  /**
   * Calls a meeting off, or says that it did not take place.
   *
   * @throws Rejection (meeting-confirmed) once both confirmed it
   */
  public void callOff(Visit visit, UUID engagementId, UUID meetingId, long seen) {
    Engagement pair = access.working(visit, engagementId);
    Meeting meeting = seen(visit, pair, meetingId, seen);
    if (meeting.counts()) {
      throw confirmed();
    }
    meetings.update(visit.tenantId(), pair.id(), meeting.calledOff());
  }

  private Meeting written(Visit visit, Engagement pair, UUID id, MeetingInput input, long seen) {
    Side side = pair.sideOf(visit.personId());
    Meeting meeting =
        new Meeting(
            id,
            input.startsAt(),
            input.others(),
            input.zone(),
            input.minutes(),
            input.topic(),
            side,
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            false,
            seen);
    requireOwn(pair, side, meeting);
    Instant now = clock.instant();
    return meeting.hasBegun(now) ? meeting.confirmedBy(side, now) : meeting;
  }

  private Meeting seen(Visit visit, Engagement pair, UUID meetingId, long seen) {
    Meeting meeting =
        meetings
            .find(visit.tenantId(), pair.id(), meetingId)
            .filter(found -> !found.cancelled())
            .orElseThrow(() -> Rejection.notFound("meeting"));
    requireOwn(pair, pair.sideOf(visit.personId()), meeting);
    if (meeting.version() != seen) {
      throw Rejection.stale();
    }
    return meeting;
  }

  private static void requireBegun(Meeting meeting, Instant now) {
    if (!meeting.hasBegun(now)) {
      throw Rejection.conflict("meeting-ahead", "This meeting has not taken place yet.");
    }
  }

  private static void requireOwn(Engagement pair, Side me, Meeting meeting) {
    if (me == Side.MENTOR && pair.isBeforeHandover(meeting.startsAt())) {
      throw Rejection.conflict(
          "not-your-meeting", "This was before you took over; it stays as it is.");
    }
  }

  private static void requireNotConfirmedByOther(Meeting meeting, Side me) {
    if (meeting.confirmedBy().keySet().stream().anyMatch(side -> side != me)) {
      throw confirmed();
    }
  }

  private static Rejection confirmed() {
    return Rejection.conflict(
        "meeting-confirmed", "This meeting is confirmed already and stays as it is.");
  }
}
