package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.BothSides;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.goals.AttainmentScale;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.KeyResults;
import org.tandem.tool.goals.Measure;
import org.tandem.tool.program.GoalMethod;

/** A row of {@code goal}; levels are empty where results are kept, and the other way round. */
@Entity
@Table(name = "goal")
public class GoalEntity extends PairRow {
  String title;

  @Enumerated(EnumType.STRING)
  GoalMethod method;

  @Column(name = "much_less")
  String muchLess;

  @Column(name = "somewhat_less")
  String less;

  String expected;

  @Column(name = "somewhat_more")
  String more;

  @Column(name = "much_more")
  String muchMore;

  @Nullable Integer baseline;
  String reason;
  String results;
  int importance;
  int difficulty;

  @Column(name = "due_on")
  @Nullable LocalDate dueOn;

  @Column(name = "owner_id")
  @Nullable UUID ownerId;

  @Column(name = "started_at")
  @Nullable Instant startedAt;

  @Column(name = "mentor_agreed_at")
  @Nullable Instant mentorAgreedAt;

  @Column(name = "mentee_agreed_at")
  @Nullable Instant menteeAgreedAt;

  GoalEntity take(Goal goal) {
    title = goal.title();
    method = goal.measure().method();
    SortedMap<Integer, String> levels = new TreeMap<>();
    if (goal.measure() instanceof AttainmentScale scale) {
      levels = scale.levels();
      baseline = scale.baseline().isPresent() ? scale.baseline().getAsInt() : null;
    }
    muchLess = levels.getOrDefault(-2, "");
    less = levels.getOrDefault(-1, "");
    expected = levels.getOrDefault(0, "");
    more = levels.getOrDefault(1, "");
    muchMore = levels.getOrDefault(2, "");
    KeyResults measured = goal.measure() instanceof KeyResults all ? all : null;
    reason = measured == null ? "" : measured.reason();
    results = measured == null ? "" : KeyResultsJson.write(measured.results());
    importance = goal.importance();
    difficulty = goal.difficulty();
    dueOn = goal.dueOn().orElse(null);
    ownerId = goal.owner().orElse(null);
    startedAt = goal.startedAt().orElse(null);
    mentorAgreedAt = goal.agreedBy().get(Side.MENTOR);
    menteeAgreedAt = goal.agreedBy().get(Side.MENTEE);
    return this;
  }

  Goal toGoal() {
    return new Goal(
        id(),
        title,
        measure(),
        importance,
        difficulty,
        Optional.ofNullable(dueOn),
        Optional.ofNullable(ownerId),
        Optional.ofNullable(startedAt),
        BothSides.of(mentorAgreedAt, menteeAgreedAt),
        version());
  }

  private Measure measure() {
    if (method != GoalMethod.GAS) {
      return new KeyResults(method, reason, KeyResultsJson.read(results));
    }
    SortedMap<Integer, String> levels = new TreeMap<>();
    levels.put(-2, muchLess);
    levels.put(-1, less);
    levels.put(0, expected);
    levels.put(1, more);
    levels.put(2, muchMore);
    return new AttainmentScale(
        levels, baseline == null ? OptionalInt.empty() : OptionalInt.of(baseline));
  }
}
