package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.goals.Goal;

/** A row of {@code goal}. */
@Entity
@Table(name = "goal")
public class GoalEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  String title;

  @Column(name = "much_less")
  String muchLess;

  @Column(name = "somewhat_less")
  String less;

  String expected;

  @Column(name = "somewhat_more")
  String more;

  @Column(name = "much_more")
  String muchMore;

  int importance;
  int difficulty;
  @Nullable Integer baseline;

  @Column(name = "due_on")
  @Nullable LocalDate dueOn;

  @Column(name = "mentor_agreed_at")
  @Nullable Instant mentorAgreedAt;

  @Column(name = "mentee_agreed_at")
  @Nullable Instant menteeAgreedAt;

  @Version long version;

  void take(Goal goal) {
    title = goal.title();
    muchLess = goal.levels().getOrDefault(-2, "");
    less = goal.levels().getOrDefault(-1, "");
    expected = goal.levels().getOrDefault(0, "");
    more = goal.levels().getOrDefault(1, "");
    muchMore = goal.levels().getOrDefault(2, "");
    importance = goal.importance();
    difficulty = goal.difficulty();
    baseline = goal.baseline().isPresent() ? goal.baseline().getAsInt() : null;
    dueOn = goal.dueOn().orElse(null);
    mentorAgreedAt = goal.agreedBy().get(Side.MENTOR);
    menteeAgreedAt = goal.agreedBy().get(Side.MENTEE);
  }

  Goal toGoal() {
    Map<Side, Instant> agreedBy = new EnumMap<>(Side.class);
    if (mentorAgreedAt != null) {
      agreedBy.put(Side.MENTOR, mentorAgreedAt);
    }
    if (menteeAgreedAt != null) {
      agreedBy.put(Side.MENTEE, menteeAgreedAt);
    }
    return new Goal(
        id,
        title,
        new TreeMap<>(Map.of(-2, muchLess, -1, less, 0, expected, 1, more, 2, muchMore)),
        importance,
        difficulty,
        baseline == null ? OptionalInt.empty() : OptionalInt.of(baseline),
        Optional.ofNullable(dueOn),
        agreedBy,
        version);
  }
}
