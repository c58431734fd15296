package org.tandem.tool.meetings;

import java.time.DateTimeException;
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
 * @param zone the time zone meant
 * @param minutes how long
 * @param topic what about
 */
public record MeetingInput(Instant startsAt, ZoneId zone, int minutes, String topic) {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 480;
  private static final int LONGEST_TOPIC = 200;

  /**
   * Checks.
   *
   * @throws Rejection (invalid-meeting) for a length that is none
   */
  public MeetingInput {
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw Rejection.invalid("invalid-meeting", "A meeting lasts 5 minutes to 8 hours.");
    }
    startsAt = startsAt.truncatedTo(ChronoUnit.MINUTES);
    topic = PlainText.tidy(topic, LONGEST_TOPIC).replace('\n', ' ');
  }

  /**
   * Reads a local time as a clock in that zone shows it.
   *
   * @param local like {@code 2027-03-28T14:30}
   * @param zone like {@code Europe/Vienna}
   * @throws Rejection (invalid-meeting) for what is no time or zone, or an hour that the change to
   *     summer time leaves out
   */
  public static MeetingInput of(String local, String zone, int minutes, String topic) {
    try {
      ZoneId id = ZoneId.of(zone);
      LocalDateTime time = LocalDateTime.parse(local);
      // Of two offsets, in the hour that comes twice, the first is meant.
      List<ZoneOffset> offsets = id.getRules().getValidOffsets(time);
      if (offsets.isEmpty()) {
        throw Rejection.invalid(
            "no-such-hour", "The clocks change then; that hour does not exist.");
      }
      return new MeetingInput(time.toInstant(offsets.get(0)), id, minutes, topic);
    } catch (DateTimeException e) {
      throw Rejection.invalid("invalid-meeting", "Give day, time and time zone of the meeting.");
    }
  }
}
