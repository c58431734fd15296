package org.tandem.tool.goals.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.goals.AttainmentScale;
import org.tandem.tool.goals.GoalInput;
import org.tandem.tool.goals.KeyResult;
import org.tandem.tool.goals.KeyResults;
import org.tandem.tool.goals.Measure;
import org.tandem.tool.kernel.Days;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.program.GoalMethod;

/**
 * A goal as somebody wrote it, finished or not.
 *
 * @param title in a few words
 * @param method how it is written; GAS where it is not said
 * @param levels for GAS: texts from -2 to +2
 * @param baseline for GAS: the level at the beginning, if chosen
 * @param reason for SMART and OKR: why it matters
 * @param results for SMART and OKR: what is measured
 * @param importance 0 to 3
 * @param difficulty 0 to 3
 * @param dueOn a day like 2027-05-31, if chosen
 * @param own whether only the writer sees it; ignored for a change
 * @param version the version it was written from; ignored for a new goal
 */
public record GoalRequest(
    @NotNull String title,
    @Nullable GoalMethod method,
    @Nullable List<GoalView.LevelText> levels,
    @Nullable Integer baseline,
    @Nullable String reason,
    @Nullable List<Result> results,
    int importance,
    int difficulty,
    @Nullable String dueOn,
    boolean own,
    long version) {

  /**
   * Something measured.
   *
   * @param text what
   * @param unit of what; may be empty
   * @param start the number at the beginning; null while not set
   * @param target the number to reach; null while not set
   */
  public record Result(
      @Nullable String text,
      @Nullable String unit,
      @Nullable BigDecimal start,
      @Nullable BigDecimal target) {

    static Result of(KeyResult one) {
      return new Result(
          one.text(), one.unit(), one.start().orElse(null), one.target().orElse(null));
    }

    private KeyResult toResult() {
      return new KeyResult(
          PlainText.orEmpty(text),
          PlainText.orEmpty(unit),
          Optional.ofNullable(start),
          Optional.ofNullable(target));
    }
  }

  GoalInput toInput() {
    return new GoalInput(title, measure(), importance, difficulty, Days.read(dueOn));
  }

  private Measure measure() {
    if (method != null && method != GoalMethod.GAS) {
      List<Result> all = results == null ? List.of() : results;
      return new KeyResults(
          method, PlainText.orEmpty(reason), all.stream().map(Result::toResult).toList());
    }
    Map<Integer, String> texts = new HashMap<>();
    if (levels != null) {
      levels.forEach(level -> texts.put(level.level(), PlainText.orEmpty(level.text())));
    }
    return AttainmentScale.written(
        texts, baseline == null ? OptionalInt.empty() : OptionalInt.of(baseline));
  }
}
