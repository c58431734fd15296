package org.tandem.tool.matching;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.Answer;
import org.tandem.matching.WeekHours;
import org.tandem.tool.kernel.Rejection;

/**
 * When somebody has time in a usual week, in their own time zone.
 *
 * @param zone id of the time zone, for instance {@code Africa/Cairo}
 * @param slots parts of days as {@code MONDAY-MORNING}, at least one
 */
public record Availability(String zone, List<String> slots) {

  /** A part of a day. */
  enum Part {
    /** 8 to 12. */
    MORNING(8, 12),
    /** 12 to 17. */
    AFTERNOON(12, 17),
    /** 17 to 21. */
    EVENING(17, 21);

    private final LocalTime from;
    private final LocalTime to;

    Part(int from, int to) {
      this.from = LocalTime.of(from, 0);
      this.to = LocalTime.of(to, 0);
    }

    private Span on(LocalDate day, ZoneId zone) {
      return new Span(
          day.atTime(from).atZone(zone).toInstant(), day.atTime(to).atZone(zone).toInstant());
    }
  }

  /**
   * Sorts and checks.
   *
   * @throws Rejection (invalid-hours) for an unknown time zone or part of a day
   */
  public Availability {
    slots = slots.stream().distinct().sorted().toList();
    boolean known =
        isZone(zone)
            && slots.stream()
                .map(slot -> slot.split("-", -1))
                .allMatch(
                    slot ->
                        slot.length == 2
                            && names(DayOfWeek.values()).contains(slot[0])
                            && names(Part.values()).contains(slot[1]));
    if (!known || slots.isEmpty()) {
      throw Rejection.invalid("invalid-hours", "Name a time zone, and days with their part.");
    }
  }

  /**
   * The hours in the words of the engine.
   *
   * @param day any day of the week whose summer or winter time counts
   */
  Answer.Hours in(LocalDate day) {
    WeekHours week = new WeekHours(ZoneId.of(zone), day);
    for (String slot : slots) {
      String[] parts = slot.split("-", -1);
      Part part = Part.valueOf(parts[1]);
      week.on(DayOfWeek.valueOf(parts[0]), part.from, part.to);
    }
    return week.hours();
  }

  /**
   * A stretch of time.
   *
   * @param from when it begins
   * @param to when it ends
   */
  public record Span(Instant from, Instant to) {}

  /**
   * When somebody has time from a moment on, by the clock of their zone with its summer and winter
   * time; parts of days that touch are one stretch.
   *
   * @param days how many days ahead
   */
  public List<Span> spans(Instant from, int days) {
    ZoneId here = ZoneId.of(zone);
    LocalDate today = LocalDate.ofInstant(from, here);
    List<Span> spans = new ArrayList<>();
    for (int ahead = 0; ahead <= days; ahead++) {
      LocalDate day = today.plusDays(ahead);
      for (Part part : Part.values()) {
        if (slots.contains(day.getDayOfWeek() + "-" + part)) {
          add(spans, part.on(day, here), from);
        }
      }
    }
    return spans;
  }

  private static void add(List<Span> spans, Span next, Instant from) {
    if (!next.to().isAfter(from)) {
      return;
    }
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).to().equals(next.from())) {
      spans.set(last, new Span(spans.get(last).from(), next.to()));
    } else {
      spans.add(new Span(next.from().isBefore(from) ? from : next.from(), next.to()));
    }
  }

  private static boolean isZone(String zone) {
    try {
      return zone.length() <= 60 && ZoneId.of(zone).getId().equals(zone);
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
