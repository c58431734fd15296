package org.tandem.tool.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.meetings.Meeting;

/** A row of {@code meeting}. */
@Entity
@Table(name = "meeting")
public class MeetingEntity extends PairRow {
  @Column(name = "starts_at")
  Instant startsAt;

  @Column(name = "time_zone")
  String zone;

  int minutes;
  String topic;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_by")
  Side proposedBy;

  @Column(name = "mentor_confirmed_at")
  @Nullable Instant mentorConfirmedAt;

  @Column(name = "mentee_confirmed_at")
  @Nullable Instant menteeConfirmedAt;

  boolean cancelled;

  MeetingEntity take(Meeting meeting) {
    startsAt = meeting.startsAt();
    zone = meeting.zone().getId();
    minutes = meeting.minutes();
    topic = meeting.topic();
    proposedBy = meeting.proposedBy();
    mentorConfirmedAt = meeting.confirmedBy().get(Side.MENTOR);
    menteeConfirmedAt = meeting.confirmedBy().get(Side.MENTEE);
    cancelled = meeting.cancelled();
    return this;
  }

  Meeting toMeeting() {
    Map<Side, Instant> confirmedBy = new EnumMap<>(Side.class);
    if (mentorConfirmedAt != null) {
      confirmedBy.put(Side.MENTOR, mentorConfirmedAt);
    }
    if (menteeConfirmedAt != null) {
      confirmedBy.put(Side.MENTEE, menteeConfirmedAt);
    }
    return new Meeting(
        id(),
        startsAt,
        ZoneId.of(zone),
        minutes,
        topic,
        proposedBy,
        confirmedBy,
        cancelled,
        version());
  }
}
