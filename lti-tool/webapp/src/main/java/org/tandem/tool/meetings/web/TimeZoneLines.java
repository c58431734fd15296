package org.tandem.tool.meetings.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The VTIMEZONE of a zone (RFC 5545 section 3.6.5), from the rules of the JDK: one observance where
 * the clocks never change, one yearly rule for each change where they change by a rule, and one
 * observance for each single change where no rule says when (Morocco).
 */
final class TimeZoneLines {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);
  private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final Period AROUND = Period.ofYears(1);
  private static final int LAST_WEEK = 25;

  private final ZoneId zone;
  private final ZoneRules rules;
  private final Instant from;
  private final Instant until;

  private TimeZoneLines(ZoneId zone, List<Instant> times) {
    this.zone = zone;
    this.rules = zone.getRules();
    this.from = Collections.min(times).atZone(ZoneOffset.UTC).minus(AROUND).toInstant();
    this.until = Collections.max(times).atZone(ZoneOffset.UTC).plus(AROUND).toInstant();
  }

  /**
   * The lines for a zone.
   *
   * @param times the moments they must be right for; at least one
   */
  static List<String> of(ZoneId zone, List<Instant> times) {
    return new TimeZoneLines(zone, times).lines();
  }

  private List<String> lines() {
    List<ZoneOffsetTransition> changes = changes();
    List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
    if (changes.isEmpty()) {
      ZoneOffset offset = rules.getOffset(from);
      lines.addAll(observance(EVER, offset, offset, from, Optional.empty()));
    } else if (changes.stream().allMatch(change -> rule(change).isPresent())) {
      // The first two are one of each kind; what follows comes of the rules.
      changes.stream().limit(2).forEach(change -> lines.addAll(observance(change, rule(change))));
    } else {
      changes.forEach(change -> lines.addAll(observance(change, Optional.empty())));
    }
    lines.add("END:VTIMEZONE");
    return lines;
  }

  private List<ZoneOffsetTransition> changes() {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    for (ZoneOffsetTransition next = rules.nextTransition(from);
        next != null && next.getInstant().isBefore(until);
        next = rules.nextTransition(next.getInstant())) {
      changes.add(next);
    }
    return changes;
  }

  /** The yearly rule that a change comes of, if it can be said in a recurrence rule. */
  private Optional<String> rule(ZoneOffsetTransition change) {
    int year = change.getDateTimeBefore().getYear();
    return rules.getTransitionRules().size() != 2
        ? Optional.empty()
        : rules.getTransitionRules().stream()
            .filter(rule -> rule.createTransition(year).equals(change))
            .filter(rule -> change.getDateTimeBefore().getDayOfWeek().equals(rule.getDayOfWeek()))
            .findFirst()
            .flatMap(TimeZoneLines::written);
  }

  private static Optional<String> written(ZoneOffsetTransitionRule rule) {
    int day = rule.getDayOfMonthIndicator();
    if (rule.isMidnightEndOfDay() || day < -1 || day > LAST_WEEK) {
      return Optional.empty();
    }
    String weekday = weekday(rule.getDayOfWeek());
    String which =
        day == -1 || day + 6 == rule.getMonth().maxLength()
            ? "BYDAY=-1" + weekday
            : day % 7 == 1
                ? "BYDAY=" + (day / 7 + 1) + weekday
                : "BYDAY=" + weekday + ";BYMONTHDAY=" + week(day);
    return Optional.of("RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + which);
  }

  private static String weekday(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private static String week(int first) {
    return IntStream.range(first, first + 7)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private List<String> observance(ZoneOffsetTransition change, Optional<String> rule) {
    return observance(
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        change.getInstant(),
        rule);
  }

  private List<String> observance(
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      Instant within,
      Optional<String> rule) {
    String kind = rules.isDaylightSavings(within) ? "DAYLIGHT" : "STANDARD";
    List<String> lines =
        new ArrayList<>(
            List.of(
                "BEGIN:" + kind,
                "DTSTART:" + LOCAL.format(start),
                "TZOFFSETFROM:" + written(before),
                "TZOFFSETTO:" + written(after),
                "TZNAME:" + NAME.format(within.atZone(zone))));
    rule.ifPresent(lines::add);
    lines.add("END:" + kind);
    return lines;
  }

  private static String written(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String text =
        String.format(
            Locale.ROOT,
            "%s%02d%02d",
            offset.getTotalSeconds() < 0 ? "-" : "+",
            seconds / 3600,
            seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", seconds % 60);
  }
}
