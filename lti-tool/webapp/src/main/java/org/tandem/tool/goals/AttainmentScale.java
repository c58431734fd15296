package org.tandem.tool.goals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.GoalMethod;

/**
 * A scale of Goal Attainment Scaling (Kiresuk and Sherman 1968): five described levels, from -2
 * (much less than expected) over 0 (what is expected) to +2 (much more).
 *
 * @param levels what each level looks like when it is reached; empty texts while it is being
 *     written
 * @param baseline the level at the beginning, if set
 */
public record AttainmentScale(SortedMap<Integer, String> levels, OptionalInt baseline)
    implements Measure {
  private static final int LONGEST = 1_000;

  /**
   * Copies what it is given.
   *
   * @throws Rejection (invalid-goal) for levels that do not exist
   */
  public AttainmentScale {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    if (!levels.keySet().stream().allMatch(Goal::isLevel)
        || (baseline.isPresent() && !Goal.isLevel(baseline.getAsInt()))) {
      throw Rejection.invalid("invalid-goal", "Levels run from -2 to +2.");
    }
  }

  /** A scale as somebody wrote it, its texts of up to 1,000 characters tidied. */
  public static AttainmentScale written(Map<Integer, String> texts, OptionalInt baseline) {
    SortedMap<Integer, String> tidy = new TreeMap<>();
    texts.forEach((level, text) -> tidy.put(level, PlainText.tidy(text, LONGEST)));
    return new AttainmentScale(tidy, baseline);
  }

  @Override
  public GoalMethod method() {
    return GoalMethod.GAS;
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean empty = false;
    boolean alike = false;
    for (int level = Goal.LOWEST; level <= Goal.HIGHEST; level++) {
      String text = levels.getOrDefault(level, "");
      empty |= text.isEmpty();
      alike |= !text.isEmpty() && !seen.add(squeezed(text));
    }
    if (empty) {
      flaws.add(Flaw.LEVEL_EMPTY);
    }
    if (alike) {
      flaws.add(Flaw.LEVELS_ALIKE);
    }
    if (baseline.isEmpty()) {
      flaws.add(Flaw.BASELINE_MISSING);
    } else if (baseline.getAsInt() == Goal.HIGHEST) {
      flaws.add(Flaw.BASELINE_HIGHEST);
    }
    return flaws;
  }

  @Override
  public List<ScaleAdvice> advice() {
    return ScaleAdvice.on(this);
  }

  @Override
  public List<BigDecimal> start() {
    return baseline.isPresent() ? List.of(BigDecimal.valueOf(baseline.getAsInt())) : List.of();
  }

  @Override
  public JsonObject toJson() {
    JsonObjectBuilder texts = Json.createObjectBuilder();
    levels.forEach((level, text) -> texts.add(String.valueOf(level), text));
    return Json.createObjectBuilder()
        .add("levels", texts)
        .add("baseline", baseline.orElseThrow())
        .build();
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
  }
}
