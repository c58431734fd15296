package org.tandem.tool.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody was last told of.
 *
 * @param about a fingerprint of what waited for them; empty for nothing
 * @param times how often they were told of exactly that
 * @param at when last, if ever
 */
public record Reminded(String about, int times, Optional<Instant> at) {
  /** Who was never told of anything. */
  public static final Reminded NEVER = new Reminded("", 0, Optional.empty());

  /** How long to leave somebody alone with the same, after the first, second and third mail. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(14));

  /**
   * Whether a further mail is due: for something new as often as the rhythm allows, for the same
   * four times at most, further and further apart.
   *
   * @param now whose turn it is, as a fingerprint
   */
  boolean allows(String now, Rhythm rhythm, Instant moment) {
    if (now.isEmpty() || rhythm == Rhythm.NEVER) {
      return false;
    }
    if (at.isEmpty()) {
      return true;
    }
    Duration since = Duration.between(at.get(), moment);
    if (since.compareTo(rhythm.apart()) < 0) {
      return false;
    }
    return !about.equals(now)
        || (times <= PAUSES.size() && since.compareTo(PAUSES.get(times - 1).minusHours(2)) >= 0);
  }

  /** After nothing waits any more: what comes then is new, whatever it is. */
  Reminded settled() {
    return new Reminded("", 0, at);
  }

  /** After a mail about this. */
  Reminded told(String now, Instant moment) {
    return new Reminded(now, about.equals(now) ? times + 1 : 1, Optional.of(moment));
  }
}
