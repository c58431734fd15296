package org.tandem.tool.summaries;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When somebody gets the summary: at seven in the morning where they are.
 *
 * @param rhythm how often
 * @param weekday on which day
 * @param zone where they are
 */
public record Schedule(Rhythm rhythm, DayOfWeek weekday, ZoneId zone) {
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** How often. */
  public enum Rhythm {
    /** Every week. */
    WEEKLY,
    /** In the first week of a month. */
    MONTHLY
  }

  /** The first moment for it after another. */
  public Instant next(Instant after) {
    LocalDate today = LocalDate.ofInstant(after, zone);
    LocalDate day =
        rhythm == Rhythm.WEEKLY
            ? today.with(TemporalAdjusters.nextOrSame(weekday))
            : inMonth(today);
    Instant moment = at(day);
    if (moment.isAfter(after)) {
      return moment;
    }
    return at(rhythm == Rhythm.WEEKLY ? day.plusWeeks(1) : inMonth(day.plusMonths(1)));
  }

  private LocalDate inMonth(LocalDate month) {
    return month.with(TemporalAdjusters.firstInMonth(weekday));
  }

  private Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }
}
