package org.tandem.tool.roi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a program returns, where nothing is missing.
 *
 * @param benefits in money
 * @param costs fully loaded
 * @param ratio benefits per unit of cost (BCR)
 * @param percent return on investment: (benefits − costs) / costs × 100
 * @param low the same with every assumption wrong to the program's disadvantage
 * @param high the same with every assumption wrong to its advantage
 * @param sensitivities each kind of assumption wrong alone
 * @param breakEven how many percent of the benefits cover the costs, above 100 where they do not;
 *     none where there is no benefit
 */
public record Estimate(
    BigDecimal benefits,
    BigDecimal costs,
    BigDecimal ratio,
    BigDecimal percent,
    BigDecimal low,
    BigDecimal high,
    List<Sensitivity> sensitivities,
    Optional<BigDecimal> breakEven) {

  /** Keeps its own copy. */
  public Estimate {
    sensitivities = List.copyOf(sensitivities);
  }

  /** A kind of assumption. */
  public enum Assumption {
    /** What a unit of each change is worth. */
    VALUE,
    /** The program's part in each change. */
    ISOLATION,
    /** How sure that is. */
    CONFIDENCE,
    /** What the hours of those who take part cost. */
    HOURS
  }

  /**
   * What one kind of assumption does to the result.
   *
   * @param low the return in percent where it is wrong to the program's disadvantage
   * @param high the same to its advantage
   */
  public record Sensitivity(Assumption assumption, BigDecimal low, BigDecimal high) {}
}
