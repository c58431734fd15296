package org.tandem.tool.meetings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * A meeting as somebody writes it down.
 *
 * @param startsAt when, to the minute
 * @param others other times that would do as well, four at most
 * @param zone the time zone meant
 * @param minutes how long
 * @param topic what about
 */
public record MeetingInput(
    Instant startsAt, List<Instant> others, ZoneId zone, int minutes, String topic) {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 480;
  private static final int LONGEST_TOPIC = 200;
  private static final int MOST_OTHERS = 4;

  /**
   * Checks.
   *
   * @throws Rejection (invalid-meeting) for a length that is none; (too-many-times) beyond five
   */
  public MeetingInput {
    length(minutes);
    Instant first = startsAt.truncatedTo(ChronoUnit.MINUTES);
    startsAt = first;
    others =
        others.stream()
            .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
            .filter(time -> !time.equals(first))
            .distinct()
            .toList();
    if (others.size() > MOST_OTHERS) {
      throw Rejection.invalid("too-many-times", "Propose five times at most.");
    }
    topic = PlainText.tidy(topic, LONGEST_TOPIC).replace('\n', ' ');
  }

  /**
   * How long a meeting of so many minutes is.
   *
   * @throws Rejection (invalid-meeting) for a length that is none
   */
  static Duration length(int minutes) {
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw Rejection.invalid("invalid-meeting", "A meeting lasts 5 minutes to 8 hours.");
    }
    return Duration.ofMinutes(minutes);
  }

  /**
   * Reads local times as a clock in that zone shows them.
   *
   * @param locals like {@code 2027-03-28T14:30}, the first one first
   * @param zone like {@code Europe/Vienna}
   * @throws Rejection (invalid-meeting) for what is no time or zone, or an hour that the change to
   *     summer time leaves out
   */
  public static MeetingInput of(List<String> locals, String zone, int minutes, String topic) {
    try {
      ZoneId id = ZoneId.of(zone);
      List<Instant> times = locals.stream().map(local -> instant(local, id)).toList();
      if (times.isEmpty()) {
        throw invalid();
      }
      return new MeetingInput(times.get(0), times.subList(1, times.size()), id, minutes, topic);
    } catch (DateTimeException e) {
      throw invalid();
    }
  }

  private static Instant instant(String local, ZoneId zone) {
    LocalDateTime time = LocalDateTime.parse(local);
    // Of two offsets, in the hour that comes twice, the first is meant.
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    if (offsets.isEmpty()) {
      throw Rejection.invalid("no-such-hour", "The clocks change then; that hour does not exist.");
    }
    return time.toInstant(offsets.get(0));
  }

  private static Rejection invalid() {
    return Rejection.invalid("invalid-meeting", "Give day, time and time zone of the meeting.");
  }
}
