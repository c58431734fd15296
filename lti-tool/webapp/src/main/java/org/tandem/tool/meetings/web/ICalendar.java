package org.tandem.tool.meetings.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes events as an iCalendar object, their time zones included, so that a calendar program needs
 * no knowledge of zones of its own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class ICalendar {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final int LONGEST_LINE = 75;

  private final StringBuilder out = new StringBuilder();

  private ICalendar() {}

  /**
   * An event.
   *
   * @param uid globally unique, the same for as long as the event exists
   * @param startsAt when
   * @param zone the zone it was planned in; its clock time holds when rules change
   * @param length how long
   * @param summary what it is called
   * @param settled whether it is sure to take place
   * @param sequence raised with every change
   */
  record Event(
      String uid,
      Instant startsAt,
      ZoneId zone,
      Duration length,
      String summary,
      boolean settled,
      long sequence) {
    /** Zones without a name of their own are written as UTC. */
    private boolean isNamed() {
      return !(zone.normalized() instanceof ZoneOffset);
    }

    private ZonedDateTime local() {
      return startsAt.atZone(zone);
    }
  }

  /**
   * The text of a calendar.
   *
   * @param name what calendar programs call it
   * @param events what is in it
   * @param now when it was written
   */
  static String write(String name, List<Event> events, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Tandem//Meetings//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("NAME:" + escaped(name));
    calendar.line("X-WR-CALNAME:" + escaped(name));
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    events.stream()
        .filter(Event::isNamed)
        .collect(
            Collectors.groupingBy(
                event -> event.zone().getId(),
                TreeMap::new,
                Collectors.mapping(Event::startsAt, Collectors.toList())))
        .forEach((zone, times) -> TimeZoneLines.of(ZoneId.of(zone), times).forEach(calendar::line));
    events.forEach(event -> calendar.event(event, now));
    calendar.line("END:VCALENDAR");
    return calendar.out.toString();
  }

  private void event(Event event, Instant now) {
    line("BEGIN:VEVENT");
    line("UID:" + event.uid());
    line("DTSTAMP:" + utc(now));
    line("SEQUENCE:" + event.sequence());
    line(
        event.isNamed()
            ? "DTSTART;TZID=" + event.zone().getId() + ":" + LOCAL.format(event.local())
            : "DTSTART:" + utc(event.startsAt()));
    line("DURATION:" + event.length());
    line("SUMMARY:" + escaped(event.summary()));
    line("STATUS:" + (event.settled() ? "CONFIRMED" : "TENTATIVE"));
    line("CLASS:PRIVATE");
    line("END:VEVENT");
  }

  private static String utc(Instant time) {
    return LOCAL.format(time.atZone(ZoneOffset.UTC)) + "Z";
  }

  /** TEXT of section 3.3.11. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A content line, folded after 75 octets and never within a character (section 3.1). */
  private void line(String text) {
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      String character = new String(Character.toChars(text.codePointAt(i)));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += size;
      i += character.length();
    }
    out.append("\r\n");
  }
}
