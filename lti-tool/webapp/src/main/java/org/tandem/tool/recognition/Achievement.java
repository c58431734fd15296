package org.tandem.tool.recognition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody can earn. */
public enum Achievement {
  /** Helped somebody to an end that both signed; once for each pair. */
  COMPLETED_AS_MENTOR(0, 0),
  /** Came to an end that both signed as the one who learns; once for each pair. */
  COMPLETED_AS_MENTEE(0, 0),
  /** Helped in three pairs that came to such an end; once. */
  PAIRS_3(3, 0),
  /** Helped in ten pairs that came to such an end; once. */
  PAIRS_10(10, 0),
  /** Helped for ten hours in meetings that both confirmed; once. */
  HOURS_10(0, 10),
  /** Helped for fifty hours in meetings that both confirmed; once. */
  HOURS_50(0, 50);

  private static final int MINUTES = 60;

  private final int pairs;
  private final int hours;

  Achievement(int pairs, int hours) {
    this.pairs = pairs;
    this.hours = hours;
  }

  /** Whether it is earned in one pair, rather than in all of a person's pairs together. */
  public boolean isOfPair() {
    return pairs == 0 && hours == 0;
  }

  /** How many completed pairs it takes; 0 where it is not about that. */
  public int pairs() {
    return pairs;
  }

  /** How many minutes it takes; 0 where it is not about that. */
  public int minutes() {
    return hours * MINUTES;
  }

  /** Its name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this name in addresses. */
  public static Optional<Achievement> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
