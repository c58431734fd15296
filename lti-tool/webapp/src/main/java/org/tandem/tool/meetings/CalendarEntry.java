package org.tandem.tool.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A meeting as it stands in the calendar of one of the two: when and with whom, nothing else.
 *
 * @param id the meeting's
 * @param startsAt when
 * @param zone the time zone it was planned in
 * @param minutes how long
 * @param partnerId with whom
 * @param agreed whether the time is agreed on
 * @param version raised with every change
 */
public record CalendarEntry(
    UUID id,
    Instant startsAt,
    ZoneId zone,
    int minutes,
    UUID partnerId,
    boolean agreed,
    long version) {}
