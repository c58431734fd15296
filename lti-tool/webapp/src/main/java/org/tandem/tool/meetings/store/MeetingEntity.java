package org.tandem.tool.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.BothSides;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.meetings.Meeting;

/** A row of {@code meeting}, what it is about sealed. */
@Entity
@Table(name = "meeting")
public class MeetingEntity extends PairRow {
  private static final String TOPIC = "meeting.topic";

  @Column(name = "starts_at")
  Instant startsAt;

  @Column(name = "other_times")
  String otherTimes;

  @Column(name = "time_zone")
  String zone;

  int minutes;
  String topic;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_by")
  Side proposedBy;

  @Column(name = "agreed_at")
  @Nullable Instant agreedAt;

  @Column(name = "mentor_confirmed_at")
  @Nullable Instant mentorConfirmedAt;

  @Column(name = "mentee_confirmed_at")
  @Nullable Instant menteeConfirmedAt;

  @Enumerated(EnumType.STRING)
  @Nullable Side absent;

  boolean cancelled;

  MeetingEntity take(Meeting meeting, PairWords words) {
    startsAt = meeting.startsAt();
    otherTimes = meeting.others().stream().map(Instant::toString).collect(Collectors.joining(" "));
    zone = meeting.zone().getId();
    minutes = meeting.minutes();
    topic = words.seal(topic, meeting.topic(), TOPIC, meeting.id());
    proposedBy = meeting.proposedBy();
    mentorConfirmedAt = meeting.confirmedBy().get(Side.MENTOR);
    menteeConfirmedAt = meeting.confirmedBy().get(Side.MENTEE);
    agreedAt = meeting.agreedAt().orElse(null);
    absent = meeting.absent().orElse(null);
    cancelled = meeting.cancelled();
    return this;
  }

  Meeting toMeeting(PairWords words) {
    return new Meeting(
        id(),
        startsAt,
        otherTimes.isEmpty()
            ? List.of()
            : Stream.of(otherTimes.split(" ", -1)).map(Instant::parse).toList(),
        ZoneId.of(zone),
        minutes,
        words.open(topic, TOPIC, id()),
        proposedBy,
        Optional.ofNullable(agreedAt),
        BothSides.of(mentorConfirmedAt, menteeConfirmedAt),
        Optional.ofNullable(absent),
        cancelled,
        version());
  }
}
