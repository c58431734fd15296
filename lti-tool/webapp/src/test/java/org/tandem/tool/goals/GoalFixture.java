package org.tandem.tool.goals;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.program.GoalMethod;

/** Goals and evidence for tests. */
public final class GoalFixture {
  private static final UUID MENTOR = new UUID(0, 1);
  private static final UUID MENTEE = new UUID(0, 2);
  private static final LocalDate DUE = LocalDate.of(2027, 5, 1);

  private GoalFixture() {}

  static Goal goal(GoalInput input) {
    return input.goal(UUID.randomUUID(), Optional.empty(), Optional.of(Instant.EPOCH), 0);
  }

  /** What somebody could write about a goal: complete, with baseline -1. */
  public static GoalInput input(int importance, int difficulty) {
    return input(importance, difficulty, -1);
  }

  /** The same with another baseline. */
  public static GoalInput input(int importance, int difficulty, int baseline) {
    return new GoalInput(
        "Hand over safely",
        AttainmentScale.written(
            Map.of(
                -2, "Reads", -1, "Forgets one part", 0, "All parts", 1, "Asks back", 2, "Teaches"),
            OptionalInt.of(baseline)),
        importance,
        difficulty,
        Optional.of(DUE));
  }

  /** A complete goal in numbers. */
  public static GoalInput smart(String from, String to) {
    return new GoalInput(
        "Hand over on time",
        new KeyResults(
            GoalMethod.SMART,
            "The night shift waits for me",
            List.of(result("Handovers that end by nine", from, to))),
        2,
        2,
        Optional.of(DUE));
  }

  static KeyResult result(String text, String from, String to) {
    return new KeyResult(
        text, "a week", Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(to)));
  }

  /** A goal of this weight, baseline -1, with evidence countersigned in this order. */
  public static Standing proven(int weight, Integer... levels) {
    Goal goal = goal(input(weight, 1));
    List<Integer> proven = Arrays.asList(levels);
    return new Tracked(
            goal,
            IntStream.range(0, proven.size())
                .mapToObj(i -> countersigned(goal, proven.get(i), Instant.ofEpochSecond(i)))
                .toList(),
            List.of(),
            List.of(),
            Optional.empty())
        .standing();
  }

  static Evidence countersigned(Goal goal, int level, Instant at) {
    Evidence shown = shown(goal, level);
    return shown.countersigned(
        new Signature(
            MENTOR,
            Party.MENTOR,
            shown.content().hash(),
            "https://lms.example",
            "1",
            "1",
            Instant.EPOCH,
            at));
  }

  static Evidence shown(Goal goal, int level) {
    return new Evidence(
        UUID.randomUUID(),
        goal.id(),
        "Seen on the ward",
        Optional.of(URI.create("https://example.org/log")),
        Optional.empty(),
        level,
        MENTEE,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
