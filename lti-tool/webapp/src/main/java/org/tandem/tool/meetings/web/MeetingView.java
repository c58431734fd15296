package org.tandem.tool.meetings.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.meetings.Meeting;

/**
 * A meeting as one of the two sees it.
 *
 * @param id ours
 * @param version to send back with an answer
 * @param startsAt when, as a moment
 * @param others other times to choose from, while it is proposed
 * @param zone the time zone it was planned in
 * @param local day and time as the clock in that zone shows them
 * @param minutes how long
 * @param topic what about; may be empty
 * @param proposedBy the side that put it here
 * @param agreed whether the other said yes to the time
 * @param asked whether whoever looks has to answer
 * @param confirmedBy the sides that confirmed it
 * @param absent the side that did not come, by the word of the other; null otherwise
 * @param begun whether it can be confirmed
 * @param counts whether both confirmed it
 * @param former whether it was with a former mentor, and whoever looks has nothing to say about it
 */
public record MeetingView(
    String id,
    long version,
    String startsAt,
    List<String> others,
    String zone,
    String local,
    int minutes,
    String topic,
    String proposedBy,
    boolean agreed,
    boolean asked,
    List<String> confirmedBy,
    @Nullable String absent,
    boolean begun,
    boolean counts,
    boolean former) {

  static MeetingView of(Meeting meeting, Engagement pair, Side me, Instant now) {
    return new MeetingView(
        meeting.id().toString(),
        meeting.version(),
        meeting.startsAt().toString(),
        meeting.others().stream().map(Instant::toString).toList(),
        meeting.zone().getId(),
        meeting.startsAt().atZone(meeting.zone()).toLocalDateTime().toString(),
        meeting.minutes(),
        meeting.topic(),
        meeting.proposedBy().name(),
        meeting.agreedAt().isPresent(),
        meeting.isAskedOf(me, now),
        meeting.confirmedBy().keySet().stream().map(Enum::name).sorted().toList(),
        meeting.absent().map(Enum::name).orElse(null),
        meeting.hasBegun(now),
        meeting.counts(),
        pair.isBeforeHandover(meeting.startsAt())
            && (me == Side.MENTOR || !meeting.confirmedBy().containsKey(Side.MENTOR)));
  }
}
