package org.tandem.tool.engagements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

/** Brings in pairs that found each other elsewhere, many at once, and takes them back. */
@Dependent
@Transactional
public class BringPairs {
  private final Engagements engagements;
  private final Seats seats;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public BringPairs(Engagements engagements, Seats seats, Ids ids, Clock clock) {
    this.engagements = engagements;
    this.seats = seats;
    this.ids = ids;
    this.clock = clock;
  }

  /** Two people. */
  public record Couple(UUID mentorId, UUID menteeId) {}

  /** Two people who were a pair, until that day. */
  public record Former(Couple couple, LocalDate until) {}

  /**
   * Pairs of people who have said yes to each other: they begin with their agreement.
   *
   * @param importId what they came with
   * @throws org.tandem.tool.kernel.Rejection (no-seat, mentee-placed or load-full) if one of them
   *     cannot be; then none is
   */
  public void atWork(Place place, Kind kind, List<Couple> couples, UUID importId) {
    Instant now = clock.instant();
    List<Engagement> pairs =
        couples.stream().map(couple -> agreed(place, kind, couple, now)).toList();
    engagements.addAll(pairs, importId);
    seats.takeAll(place, pairs);
  }

  /**
   * Pairs that are over: they are not brought together anew, and count as nothing that was reached,
   * because nobody here has signed for it.
   */
  public void over(Place place, Kind kind, List<Former> former, UUID importId) {
    engagements.addAll(
        former.stream()
            .map(
                pair -> {
                  Instant end = pair.until().atStartOfDay(ZoneOffset.UTC).toInstant();
                  return agreed(place, kind, pair.couple(), end).ended(Ending.NO_FAULT, end);
                })
            .toList(),
        importId);
  }

  /** Takes a pair back as if it had never been; only while nothing has come of it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeBack(Engagement pair) {
    seats.release(pair);
    engagements.remove(pair);
  }

  private Engagement agreed(Place place, Kind kind, Couple couple, Instant when) {
    return Engagement.proposed(
            ids.next(), place, kind, couple.mentorId(), couple.menteeId(), Optional.empty(), when)
        .accepted(couple.mentorId(), when)
        .accepted(couple.menteeId(), when);
  }
}
