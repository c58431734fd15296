package org.tandem.tool.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How somebody wants to be reminded.
 *
 * @param rhythm how often at most
 * @param quietFrom when their quiet hours begin
 * @param quietUntil when these end; a day's mail goes out then. The same as the beginning for none
 * @param zone their time zone; none while nobody has said
 * @param version for optimistic locking; 0 where nothing was chosen yet
 */
public record Preference(
    Rhythm rhythm, LocalTime quietFrom, LocalTime quietUntil, Optional<ZoneId> zone, long version) {

  /** What holds until somebody chooses. */
  public static final Preference USUAL =
      new Preference(Rhythm.DAILY, LocalTime.of(19, 0), LocalTime.of(8, 0), Optional.empty(), 0);

  /** Whether a moment lies in the quiet hours. */
  public boolean isQuiet(Instant moment) {
    LocalTime time = at(moment).toLocalTime();
    return quietFrom.isBefore(quietUntil)
        ? !time.isBefore(quietFrom) && time.isBefore(quietUntil)
        : !quietFrom.equals(quietUntil) && (!time.isBefore(quietFrom) || time.isBefore(quietUntil));
  }

  /** The next end of the quiet hours after a moment: when a day's mail goes out. */
  Instant nextMorning(Instant moment) {
    ZonedDateTime now = at(moment);
    ZonedDateTime today = now.toLocalDate().atTime(quietUntil).atZone(now.getZone());
    return (today.isAfter(now)
            ? today
            : now.toLocalDate().plusDays(1).atTime(quietUntil).atZone(now.getZone()))
        .toInstant();
  }

  private ZonedDateTime at(Instant moment) {
    return moment.atZone(zone.orElse(ZoneOffset.UTC));
  }
}
