package org.tandem.tool.reminders;

import java.time.Duration;

/** How often somebody wants to be told at most. */
public enum Rhythm {
  /** Once a day. */
  DAILY(1),
  /** Once a week. */
  WEEKLY(7),
  /** Not by mail. */
  NEVER(1);

  private final int days;

  Rhythm(int days) {
    this.days = days;
  }

  /** The shortest time from one mail to the next. */
  Duration apart() {
    // A little less than whole days: a mail that went out late must not put off the next.
    return Duration.ofDays(days).minusHours(2);
  }
}
