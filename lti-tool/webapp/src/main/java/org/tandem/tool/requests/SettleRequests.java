package org.tandem.tool.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/**
 * Brings the requests of a place up to date: what is past its time expires, what was overtaken
 * takes itself back, and the first in line gets the seat that came free. Done whenever somebody
 * looks, and every minute where nobody does; doing it twice changes nothing.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class SettleRequests {
  private final Requests requests;
  private final Programs programs;
  private final Seats seats;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SettleRequests(Requests requests, Programs programs, Seats seats, Clock clock) {
    this.requests = requests;
    this.programs = programs;
    this.seats = seats;
    this.clock = clock;
  }

  /** Settles one place. */
  public void settle(Place place) {
    List<Request> alive = requests.in(place).stream().filter(one -> one.state().isAlive()).toList();
    if (alive.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    seats.letGo(place, ended(alive, seats.placed(place).keySet(), now));
    programs
        .find(place.tenantId(), place.programId())
        .map(Program::pairing)
        .ifPresent(policy -> advance(alive, policy, now));
  }

  private List<UUID> ended(List<Request> alive, Set<UUID> placed, Instant now) {
    List<UUID> ended = new ArrayList<>();
    for (Request one : alive) {
      boolean overtaken = placed.contains(one.menteeId());
      boolean due = one.state() == RequestState.OPEN && !one.isAnswerable(now);
      if ((overtaken || due)
          && requests.end(
              one,
              overtaken ? RequestState.OVERTAKEN : RequestState.EXPIRED,
              Optional.empty(),
              now)) {
        ended.add(one.id());
      }
    }
    return ended;
  }

  /**
   * Opens what is in line while there are seats, in the order of asking. The request is changed
   * before the seat is taken, as everywhere, so that no two transactions wait for each other.
   */
  private void advance(List<Request> alive, PairingPolicy policy, Instant now) {
    for (Request one : alive) {
      if (one.state() == RequestState.WAITING
          && seats.free(one.place(), one.mentorId()) > 0
          && requests.open(one, now, expiry(policy, now))
          && !seats.hold(one.place(), one.mentorId(), one.id())) {
        requests.close(one);
      }
    }
  }

  static Instant expiry(PairingPolicy policy, Instant now) {
    return now.plus(Duration.ofDays(policy.daysToAnswer()));
  }
}
