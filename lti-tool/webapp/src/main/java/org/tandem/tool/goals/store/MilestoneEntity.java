package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.BothSides;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.goals.Milestone;

/** A row of {@code milestone}, its text sealed. */
@Entity
@Table(name = "milestone")
public class MilestoneEntity extends PairRow {
  private static final String TEXT = "milestone.description";

  @Column(name = "goal_id")
  UUID goalId;

  @Column(name = "description")
  String text;

  @Column(name = "due_on")
  @Nullable LocalDate dueOn;

  @Column(name = "mentor_reached_at")
  @Nullable Instant mentorReachedAt;

  @Column(name = "mentee_reached_at")
  @Nullable Instant menteeReachedAt;

  MilestoneEntity take(Milestone milestone, PairWords words) {
    goalId = milestone.goalId();
    text = words.seal(text, milestone.text(), TEXT, milestone.id());
    dueOn = milestone.dueOn().orElse(null);
    mentorReachedAt = milestone.reachedBy().get(Side.MENTOR);
    menteeReachedAt = milestone.reachedBy().get(Side.MENTEE);
    return this;
  }

  Milestone toMilestone(PairWords words) {
    return new Milestone(
        id(),
        goalId,
        words.open(text, TEXT, id()),
        Optional.ofNullable(dueOn),
        BothSides.of(mentorReachedAt, menteeReachedAt),
        version());
  }
}
