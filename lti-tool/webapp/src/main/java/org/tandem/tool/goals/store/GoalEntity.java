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
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.goals.AttainmentScale;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.KeyResults;
import org.tandem.tool.goals.Measure;
import org.tandem.tool.program.GoalMethod;

/**
 * A row of {@code goal}, its words sealed; levels are empty where results are kept, and the other
 * way round.
 */
@Entity
@Table(name = "goal")
public class GoalEntity extends PairRow {
  private static final String TITLE = "goal.title";
  private static final String MUCH_LESS = "goal.much_less";
  private static final String LESS = "goal.somewhat_less";
  private static final String EXPECTED = "goal.expected";
  private static final String MORE = "goal.somewhat_more";
  private static final String MUCH_MORE = "goal.much_more";
  private static final String REASON = "goal.reason";
  private static final String RESULTS = "goal.results";

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

  GoalEntity take(Goal goal, PairWords words) {
    UUID id = goal.id();
    title = words.seal(title, goal.title(), TITLE, id);
    method = goal.measure().method();
    SortedMap<Integer, String> levels = new TreeMap<>();
    if (goal.measure() instanceof AttainmentScale scale) {
      levels = scale.levels();
      baseline = scale.baseline().isPresent() ? scale.baseline().getAsInt() : null;
    }
    muchLess = words.seal(muchLess, levels.getOrDefault(-2, ""), MUCH_LESS, id);
    less = words.seal(less, levels.getOrDefault(-1, ""), LESS, id);
    expected = words.seal(expected, levels.getOrDefault(0, ""), EXPECTED, id);
    more = words.seal(more, levels.getOrDefault(1, ""), MORE, id);
    muchMore = words.seal(muchMore, levels.getOrDefault(2, ""), MUCH_MORE, id);
    KeyResults measured = goal.measure() instanceof KeyResults all ? all : null;
    reason = measured == null ? "" : words.seal(reason, measured.reason(), REASON, id);
    results =
        measured == null
            ? ""
            : words.seal(results, KeyResultsJson.write(measured.results()), RESULTS, id);
    importance = goal.importance();
    difficulty = goal.difficulty();
    dueOn = goal.dueOn().orElse(null);
    ownerId = goal.owner().orElse(null);
    startedAt = goal.startedAt().orElse(null);
    mentorAgreedAt = goal.agreedBy().get(Side.MENTOR);
    menteeAgreedAt = goal.agreedBy().get(Side.MENTEE);
    return this;
  }

  Goal toGoal(PairWords words) {
    return new Goal(
        id(),
        words.open(title, TITLE, id()),
        measure(words),
        importance,
        difficulty,
        Optional.ofNullable(dueOn),
        Optional.ofNullable(ownerId),
        Optional.ofNullable(startedAt),
        BothSides.of(mentorAgreedAt, menteeAgreedAt),
        version());
  }

  private Measure measure(PairWords words) {
    if (method != GoalMethod.GAS) {
      return new KeyResults(
          method,
          words.open(reason, REASON, id()),
          KeyResultsJson.read(words.open(results, RESULTS, id())));
    }
    SortedMap<Integer, String> levels = new TreeMap<>();
    levels.put(-2, words.open(muchLess, MUCH_LESS, id()));
    levels.put(-1, words.open(less, LESS, id()));
    levels.put(0, words.open(expected, EXPECTED, id()));
    levels.put(1, words.open(more, MORE, id()));
    levels.put(2, words.open(muchMore, MUCH_MORE, id()));
    return new AttainmentScale(
        levels, baseline == null ? OptionalInt.empty() : OptionalInt.of(baseline));
  }
}
