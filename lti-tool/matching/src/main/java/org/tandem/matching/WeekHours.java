package org.tandem.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;

/** Collects the hours of a usual week in a person's own time zone. */
public final class WeekHours {

  private final ZoneId zone;
  private final LocalDate monday;
  private final BitSet quarters = new BitSet();

  /**
   * Starts with no hours.
   *
   * @param zone where the person lives
   * @param day any day of the week whose summer or winter time counts
   */
  public WeekHours(ZoneId zone, LocalDate day) {
    this.zone = zone;
    this.monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * Adds the hours of one day.
   *
   * @param from inclusive, local time
   * @param to exclusive, local time; midnight means the end of the day
   * @throws InvalidRoster if the hours end before they begin
   */
  public WeekHours on(DayOfWeek day, LocalTime from, LocalTime to) {
    LocalDate date = monday.plusDays(day.getValue() - 1L);
    long length = ChronoUnit.MINUTES.between(from, to);
    long minutes = to.equals(LocalTime.MIDNIGHT) ? length + 24 * 60 : length;
    InvalidRoster.require(minutes >= 0, "hours on " + day + " end before they begin");
    long start =
        ChronoUnit.MINUTES.between(
            monday.atStartOfDay(),
            date.atTime(from).atZone(zone).withZoneSameInstant(UTC).toLocalDateTime());
    for (long minute = start; minute < start + minutes; minute += 15) {
      quarters.set((int) Math.floorMod(Math.floorDiv(minute, 15L), (long) Answer.Hours.QUARTERS));
    }
    return this;
  }

  private static final ZoneOffset UTC = ZoneOffset.UTC;

  /** The hours added so far. */
  public Answer.Hours hours() {
    return new Answer.Hours(quarters);
  }
}
