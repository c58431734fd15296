package org.tandem.tool.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;

/**
 * A meeting of a pair: proposed by one with one or several times, agreed on by the other, held. It
 * counts when both confirmed that it took place, and not before: one person's word is shown as
 * unconfirmed.
 *
 * @param id ours
 * @param startsAt when, as a moment; while it is proposed, the first of the times to choose from
 * @param others the other times to choose from, while it is proposed
 * @param zone the time zone it was planned in
 * @param minutes how long, 5 to 480
 * @param topic what about; may be empty
 * @param proposedBy the side that put it here, or moved it last
 * @param agreedAt when the other said yes to a time
 * @param confirmedBy when each of the two confirmed that it took place
 * @param absent the side that did not come, by the word of the other
 * @param cancelled whether it was called off
 * @param version for optimistic locking
 */
public record Meeting(
    UUID id,
    Instant startsAt,
    List<Instant> others,
    ZoneId zone,
    int minutes,
    String topic,
    Side proposedBy,
    Optional<Instant> agreedAt,
    Map<Side, Instant> confirmedBy,
    Optional<Side> absent,
    boolean cancelled,
    long version) {

  /** Copies the times and confirmations. */
  public Meeting {
    others = List.copyOf(others);
    confirmedBy = Map.copyOf(confirmedBy);
  }

  /** Whether both confirmed it: only then it counts. */
  public boolean counts() {
    return confirmedBy.size() == Side.values().length;
  }

  /** Whether it lies behind us, so that it can be confirmed. */
  public boolean hasBegun(Instant now) {
    return !startsAt.isAfter(now);
  }

  /** Whether somebody has yet to say that it took place, or that it did not. */
  public boolean isUnsettled(Instant now) {
    return hasBegun(now) && !counts() && absent.isEmpty();
  }

  /** Whether this side has a proposed time to answer. */
  public boolean isAskedOf(Side side, Instant now) {
    return agreedAt.isEmpty() && proposedBy != side && !hasBegun(now);
  }

  /**
   * The meeting at one of its times.
   *
   * @throws Rejection (own-proposal) by the one who proposed; (meeting-settled) once agreed;
   *     (no-such-time) for another time, or one that has passed
   */
  Meeting agreed(Side side, Instant time, Instant now) {
    if (agreedAt.isPresent()) {
      throw Rejection.conflict("meeting-settled", "You have both agreed on a time already.");
    }
    if (proposedBy == side) {
      throw Rejection.conflict("own-proposal", "The other one of you two answers this.");
    }
    if (!(time.equals(startsAt) || others.contains(time)) || !time.isAfter(now)) {
      throw Rejection.conflict("no-such-time", "This time is not among those to choose from.");
    }
    return new Meeting(
        id,
        time,
        List.of(),
        zone,
        minutes,
        topic,
        proposedBy,
        Optional.of(now),
        confirmedBy,
        absent,
        cancelled,
        version);
  }

  /** The meeting with one more confirmation; who confirms was there. */
  Meeting confirmedBy(Side side, Instant now) {
    Map<Side, Instant> confirmations = new EnumMap<>(Side.class);
    confirmations.putAll(confirmedBy);
    confirmations.putIfAbsent(side, now);
    return held(confirmations, absent.filter(away -> away != side), cancelled);
  }

  /** The meeting to which the other did not come; who says so takes back their own word. */
  Meeting missed(Side says) {
    return held(Map.of(), Optional.of(says.other()), cancelled);
  }

  /** The meeting, called off. */
  Meeting calledOff() {
    return held(confirmedBy, absent, true);
  }

  private Meeting held(Map<Side, Instant> confirmations, Optional<Side> away, boolean off) {
    return new Meeting(
        id,
        startsAt,
        others,
        zone,
        minutes,
        topic,
        proposedBy,
        agreedAt,
        confirmations,
        away,
        off,
        version);
  }
}
