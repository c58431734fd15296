package org.tandem.tool.goals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tandem.tool.agreements.Amounts;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.GoalMethod;

/**
 * Numbers that go from a start to a target: the one measure of a SMART goal, or the key results of
 * an objective (OKR), whose score is the mean of theirs, from 0.0 to 1.0.
 *
 * @param method SMART or OKR
 * @param reason why it matters; a SMART goal needs one
 * @param results what is measured: one at most for SMART, five at most for OKR
 */
public record KeyResults(GoalMethod method, String reason, List<KeyResult> results)
    implements Measure {
  private static final int MOST = 5;
  private static final int LONGEST_REASON = 1_000;

  /**
   * Tidies and copies.
   *
   * @throws Rejection (invalid-goal) with more results than the method has
   */
  public KeyResults {
    reason = PlainText.tidy(reason, LONGEST_REASON);
    results = List.copyOf(results);
    if (method == GoalMethod.GAS || results.size() > (method == GoalMethod.SMART ? 1 : MOST)) {
      throw Rejection.invalid(
          "invalid-goal", "A SMART goal has one measure, an objective up to five key results.");
    }
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    if (results.isEmpty() || results.stream().anyMatch(one -> one.text().isEmpty())) {
      flaws.add(Flaw.RESULT_MISSING);
    }
    if (results.stream().anyMatch(one -> one.start().isEmpty() || one.target().isEmpty())) {
      flaws.add(Flaw.NUMBERS_MISSING);
    }
    if (results.stream()
        .anyMatch(one -> one.start().isPresent() && one.start().equals(one.target()))) {
      flaws.add(Flaw.NOTHING_TO_REACH);
    }
    if (method == GoalMethod.SMART && reason.isEmpty()) {
      flaws.add(Flaw.REASON_MISSING);
    }
    return flaws;
  }

  @Override
  public List<ScaleAdvice> advice() {
    return ScaleAdvice.on(results);
  }

  /** The lowest level: nothing of it is reached yet. */
  @Override
  public OptionalInt baseline() {
    return OptionalInt.of(Goal.LOWEST);
  }

  @Override
  public List<BigDecimal> start() {
    return results.stream().map(KeyResult::start).flatMap(Optional::stream).toList();
  }

  /**
   * How much of the way was gone, from 0.0 to 1.0: the mean over the results.
   *
   * @param numbers where each result stands, in order
   */
  public double score(List<BigDecimal> numbers) {
    return IntStream.range(0, results.size())
        .mapToDouble(i -> results.get(i).share(numbers.get(i)))
        .average()
        .orElse(0);
  }

  @Override
  public JsonObject toJson() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    results.forEach(
        one ->
            all.add(
                Json.createObjectBuilder()
                    .add("text", one.text())
                    .add("unit", one.unit())
                    .add("start", Amounts.text(one.start().orElseThrow()))
                    .add("target", Amounts.text(one.target().orElseThrow()))));
    return Json.createObjectBuilder()
        .add("method", method.name())
        .add("reason", reason)
        .add("results", all)
        .build();
  }
}
