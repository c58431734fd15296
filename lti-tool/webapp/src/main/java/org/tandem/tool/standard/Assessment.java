package org.tandem.tool.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a program stands to the standards, by what was found.
 *
 * @param standards in their order
 * @param overall the mean of the standards' scores, in whole percent, rounded down
 * @param award the level that these scores would reach
 */
public record Assessment(List<Scored> standards, int overall, Award award) {
  private static final int ALL = 100;

  /**
   * A standard.
   *
   * @param score the points of its criteria by the most that they can have, in whole percent,
   *     rounded down
   */
  public record Scored(Standard standard, int score, List<Finding> findings) {}

  /** Scores what was found; a criterion of which nothing was found is not met. */
  public static Assessment of(List<Finding> findings) {
    List<Scored> standards =
        Stream.of(Standard.values()).map(standard -> scored(standard, findings)).toList();
    List<Integer> scores = standards.stream().map(Scored::score).toList();
    int overall = scores.stream().mapToInt(Integer::intValue).sum() / scores.size();
    return new Assessment(standards, overall, Award.of(overall, scores));
  }

  private static Scored scored(Standard standard, List<Finding> findings) {
    List<Finding> own = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      if (criterion.standard() == standard) {
        own.add(
            findings.stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst()
                .orElse(new Finding(criterion, Level.NO, Optional.empty(), "")));
      }
    }
    int points = own.stream().mapToInt(each -> each.level().points()).sum();
    return new Scored(standard, points * ALL / (own.size() * Level.YES.points()), own);
  }
}
