package org.tandem.tool.meetings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.matching.Availability;
import org.tandem.tool.matching.Availability.Span;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;

/**
 * Offers times at which the two of a pair usually both have time and neither meets anybody, each by
 * their own clock. What the other's hours or meetings are is told to nobody.
 */
@Dependent
@Transactional
public class OfferTimes {
  private static final int DAYS = 21;
  private static final int MOST = 10;
  private static final Duration NOTICE = Duration.ofHours(12);
  private static final Duration LONGEST = Duration.ofHours(8);

  private final PairAccess access;
  private final CourseProgram courseProgram;
  private final UsualHours hours;
  private final Participations participations;
  private final CalendarFeeds calendars;
  private final Clock clock;

  /** For the container. */
  @Inject
  public OfferTimes(
      PairAccess access,
      CourseProgram courseProgram,
      UsualHours hours,
      Participations participations,
      CalendarFeeds calendars,
      Clock clock) {
    this.access = access;
    this.courseProgram = courseProgram;
    this.hours = hours;
    this.participations = participations;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Times to propose.
   *
   * @param mine whether the visitor's hours are known
   * @param theirs whether the other's are
   * @param times beginnings, by time; empty unless both are
   */
  public record Offer(boolean mine, boolean theirs, List<Instant> times) {}

  /**
   * When the visitor usually has time: as they said for meetings, else as in their profile here.
   */
  public Optional<Availability> own(Visit visit) {
    return of(courseProgram.place(visit), visit.personId());
  }

  /** Keeps when the visitor usually has time, in all programs, or forgets it. */
  public void keep(Visit visit, Optional<Availability> said) {
    hours.keep(visit.tenantId(), visit.personId(), said);
  }

  /**
   * Times within three weeks, from half a day ahead on.
   *
   * @param minutes how long the meeting is
   * @throws org.tandem.tool.kernel.Rejection (not-found) for anybody but the two; (invalid-meeting)
   *     for a length that is none
   */
  public Offer offer(Visit visit, UUID engagementId, int minutes) {
    Engagement pair = access.own(visit, engagementId);
    Duration length = MeetingInput.length(minutes);
    UUID other = pair.other(visit.personId());
    Optional<Availability> mine = of(pair.place(), visit.personId());
    Optional<Availability> theirs = of(pair.place(), other);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return new Offer(mine.isPresent(), theirs.isPresent(), List.of());
    }
    Instant from = clock.instant().plus(NOTICE);
    List<Span> busy =
        Stream.of(visit.personId(), other)
            .flatMap(person -> busy(visit.tenantId(), person, from))
            .toList();
    return new Offer(
        true,
        true,
        FreeTimes.of(
            mine.get().spans(from, DAYS), theirs.get().spans(from, DAYS), busy, length, MOST));
  }

  private Stream<Span> busy(UUID tenantId, UUID person, Instant from) {
    return calendars.entries(tenantId, person, from.minus(LONGEST)).stream()
        .map(
            one ->
                new Span(one.startsAt(), one.startsAt().plus(Duration.ofMinutes(one.minutes()))));
  }

  private Optional<Availability> of(Place place, UUID person) {
    return hours
        .find(place.tenantId(), person)
        .or(
            () ->
                participations
                    .find(place, person)
                    .flatMap(Participation::given)
                    .flatMap(Profile::hours));
  }
}
