package org.tandem.tool.meetings.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Author;
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
 * @param proposedBy the side that put it here; FORMER for a former mentor
 * @param agreed whether the other said yes to the time
 * @param asked whether whoever looks has to answer
 * @param confirmedBy the sides that confirmed it; FORMER for a former mentor
 * @param absent the side that did not come, by the word of the other; null otherwise
 * @param begun whether it can be confirmed
 * @param counts whether both confirmed it
 * @param before whether it was with a former mentor
 * @param former whether it was with a former mentor, and whoever looks has nothing to say about it
 *     any more
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
    boolean before,
    boolean former) {

  static MeetingView of(Meeting meeting, Engagement pair, Side me, Instant now) {
    boolean before = pair.isBeforeHandover(meeting.startsAt());
    return new MeetingView(
        meeting.id().toString(),
        meeting.version(),
        meeting.startsAt().toString(),
        meeting.others().stream().map(Instant::toString).toList(),
        meeting.zone().getId(),
        meeting.startsAt().atZone(meeting.zone()).toLocalDateTime().toString(),
        meeting.minutes(),
        meeting.topic(),
        author(meeting, pair, meeting.proposedBy()),
        meeting.agreedAt().isPresent(),
        meeting.isAskedOf(me, now),
        meeting.confirmedBy().entrySet().stream()
            .map(one -> Author.of(pair, one.getKey(), one.getValue()).name())
            .sorted()
            .toList(),
        meeting.absent().map(side -> author(meeting, pair, side)).orElse(null),
        meeting.hasBegun(now),
        meeting.counts(),
        before,
        before && (me == Side.MENTOR || !meeting.confirmedBy().containsKey(Side.MENTOR)));
  }

  /** Nobody can do anything about a meeting of a former mentor but the two who were to meet. */
  private static String author(Meeting meeting, Engagement pair, Side side) {
    return Author.of(pair, side, meeting.startsAt()).name();
  }
}
