package org.tandem.tool.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * A meeting of a pair, planned or held. It counts when both confirmed that it took place, and not
 * before: one person's word is shown as unconfirmed.
 *
 * @param id ours
 * @param startsAt when, as a moment
 * @param zone the time zone it was planned in
 * @param minutes how long, 5 to 480
 * @param topic what about; may be empty
 * @param proposedBy the side that put it here
 * @param confirmedBy when each of the two confirmed that it took place
 * @param cancelled whether it was called off
 * @param version for optimistic locking
 */
public record Meeting(
    UUID id,
    Instant startsAt,
    ZoneId zone,
    int minutes,
    String topic,
    Side proposedBy,
    Map<Side, Instant> confirmedBy,
    boolean cancelled,
    long version) {

  /** Copies the confirmations. */
  public Meeting {
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

  /** The meeting with one more confirmation. */
  Meeting confirmedBy(Side side, Instant now) {
    Map<Side, Instant> confirmations = new EnumMap<>(Side.class);
    confirmations.putAll(confirmedBy);
    confirmations.putIfAbsent(side, now);
    return new Meeting(
        id, startsAt, zone, minutes, topic, proposedBy, confirmations, cancelled, version);
  }

  /** The meeting, called off. */
  Meeting calledOff() {
    return new Meeting(id, startsAt, zone, minutes, topic, proposedBy, confirmedBy, true, version);
  }
}
