package org.tandem.tool.engagements;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.relations.KeptApart;

/** The steps of a pair from proposal to end; whoever stops being live gives its seat back. */
@Dependent
@Transactional
public class Pairing {
  private final Engagements engagements;
  private final Seats seats;
  private final KeptApart keptApart;
  private final Event<HandedOver> handedOver;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Pairing(
      Engagements engagements,
      Seats seats,
      KeptApart keptApart,
      Event<HandedOver> handedOver,
      Ids ids,
      Clock clock) {
    this.engagements = engagements;
    this.seats = seats;
    this.keptApart = keptApart;
    this.handedOver = handedOver;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Proposes two people to each other and holds a seat for them.
   *
   * @throws Rejection (no-seat or mentee-placed) if the mentor is full or the mentee has a pair
   */
  public Engagement propose(
      Place place, Kind kind, UUID mentorId, UUID menteeId, Optional<UUID> matchRunId) {
    Engagement proposed =
        engagements.add(
            Engagement.proposed(
                ids.next(), place, kind, mentorId, menteeId, matchRunId, clock.instant()));
    seats.take(proposed);
    return proposed;
  }

  /**
   * Brings two people together as their program wants it: proposed to both, or a pair at once.
   *
   * @throws Rejection (no-seat or mentee-placed) if the mentor is full or the mentee has a pair
   */
  public Engagement pair(
      Place place, Program program, UUID mentorId, UUID menteeId, Optional<UUID> matchRunId) {
    Engagement proposed = propose(place, program.template().kind(), mentorId, menteeId, matchRunId);
    return program.pairing().method().isConfirmed()
        ? proposed
        : saidYes(saidYes(proposed, mentorId), menteeId);
  }

  /**
   * Makes a pair of two who have both said yes already and takes the mentee's place. The seat that
   * was held for them is the caller's to {@linkplain Seats#handOver hand over}.
   *
   * @throws Rejection (mentee-placed) if the mentee has a pair; (not-allowed) if something keeps
   *     the two apart by now
   */
  public Engagement agree(Place place, Kind kind, UUID mentorId, UUID menteeId) {
    keptApart.requireNot(place.tenantId(), mentorId, menteeId);
    Instant now = clock.instant();
    Engagement agreed =
        engagements.add(
            Engagement.proposed(ids.next(), place, kind, mentorId, menteeId, Optional.empty(), now)
                .accepted(mentorId, now)
                .accepted(menteeId, now));
    seats.takePlace(agreed);
    return agreed;
  }

  /**
   * One of the two accepts. Accepting twice changes nothing.
   *
   * @throws Rejection (proposal-expired) after its time; (not-allowed) if something keeps the two
   *     apart by now
   */
  public Engagement accept(Engagement engagement, UUID personId) {
    keptApart.requireNot(
        engagement.place().tenantId(), engagement.mentorId(), engagement.menteeId());
    return saidYes(engagement, personId);
  }

  private Engagement saidYes(Engagement engagement, UUID personId) {
    Instant now = clock.instant();
    if (engagement.isDue(now)) {
      throw Rejection.conflict("proposal-expired", "This proposal is past its time.");
    }
    boolean already = engagement.acceptedBy(personId).isPresent();
    return already ? engagement : engagements.update(engagement.accepted(personId, now));
  }

  /** One of the two declines; no reason is asked for, and the seat is free again. */
  public Engagement decline(Engagement engagement, UUID personId) {
    engagement.sideOf(personId);
    return released(engagements.update(engagement.declined(clock.instant())));
  }

  /** Both have signed: from now on they work. */
  public Engagement start(Engagement engagement) {
    return engagements.update(engagement.started());
  }

  /**
   * They need time; the seat stays theirs.
   *
   * @param by who says so
   * @param until the day on which they think to go on
   * @throws Rejection (invalid-pause) as {@link #requireDay}
   */
  public Engagement pause(Engagement engagement, UUID by, Optional<LocalDate> until) {
    requireDay(until);
    return engagements.update(engagement.paused(by, until, clock.instant()));
  }

  /**
   * Makes sure that a pause can last until then.
   *
   * @throws Rejection (invalid-pause) if that day is not ahead or more than a year away
   */
  public void requireDay(Optional<LocalDate> until) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    if (until.filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(1))).isPresent()) {
      throw Rejection.invalid(
          "invalid-pause", "Choose a day within the next year, or leave it open.");
    }
  }

  /** They go on. */
  public Engagement resume(Engagement engagement) {
    return engagements.update(engagement.resumed());
  }

  /**
   * Takes back that a pair rests, went on or ended without blame: it is as it was, with seat and
   * place.
   *
   * @param was the state in which it was
   * @param rest the pause in which it was
   * @return false, and nothing is done, where mentor or mentee have no room any more, or something
   *     keeps them apart
   * @throws Rejection (no-seat, mentee-placed, load-full or stale-version) where somebody else
   *     takes the room at the same moment
   */
  public boolean putBack(Engagement pair, EngagementState was, Optional<Pause> rest) {
    boolean over = !pair.state().isLive();
    if (over && !hasRoom(pair)) {
      return false;
    }
    Engagement back = engagements.update(pair.putBack(was, rest));
    if (over) {
      seats.take(back);
    }
    return true;
  }

  private boolean hasRoom(Engagement pair) {
    return seats.free(pair.place(), pair.mentorId()) > 0
        && !seats.isPlaced(pair.place(), pair.menteeId())
        && !keptApart.from(pair.place().tenantId(), pair.menteeId()).contains(pair.mentorId());
  }

  /**
   * Another mentor takes over: seat and load pass to them, and whatever else is kept of the pair
   * goes on.
   *
   * @param successor for whom a seat is {@linkplain Seats#holdFor kept}
   * @throws Rejection (no-seat or load-full) if there is no room with them any more; (not-allowed)
   *     if something keeps them and the mentee apart
   */
  public Engagement handOver(Engagement pair, UUID successor) {
    keptApart.requireNot(pair.place().tenantId(), successor, pair.menteeId());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Engagement after = engagements.update(pair.handedOver(successor, now));
    engagements.add(
        pair.place().tenantId(),
        new FormerMentor(pair.id(), pair.mentorId(), pair.menteeId(), now));
    seats.pass(pair, after);
    handedOver.fire(new HandedOver(pair, after));
    return after;
  }

  /** The pair ends; the seat is free again. */
  public Engagement end(Engagement engagement, Ending how) {
    return released(engagements.update(engagement.ended(how, clock.instant())));
  }

  /**
   * Lets the proposals of a place that were not accepted in time expire.
   *
   * @return how many did
   */
  public int expireDue(Place place) {
    Instant now = clock.instant();
    int count = 0;
    for (Engagement engagement : engagements.in(place)) {
      if (engagement.isDue(now)) {
        released(engagements.update(engagement.expired(now)));
        count++;
      }
    }
    return count;
  }

  private Engagement released(Engagement engagement) {
    seats.release(engagement);
    return engagement;
  }
}
