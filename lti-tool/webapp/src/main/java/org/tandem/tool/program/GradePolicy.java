package org.tandem.tool.program;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.tool.kernel.Rejection;

/**
 * How the level that a pair reached becomes points in the gradebook: chosen by the instructor,
 * shown to both before they sign.
 *
 * @param maximum points of the gradebook column
 * @param points points by level, from -2 (much less than expected) to +2 (much more); never fewer
 *     for a higher level
 */
public record GradePolicy(BigDecimal maximum, SortedMap<Integer, BigDecimal> points) {

  /** The lowest level of Goal Attainment Scaling. */
  public static final int LOWEST = -2;

  /** The highest level of Goal Attainment Scaling. */
  public static final int HIGHEST = 2;

  private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000);

  /**
   * Checks and copies.
   *
   * @throws Rejection (invalid) unless each of the five levels has points from 0 to the maximum,
   *     rising or equal from level to level
   */
  public GradePolicy {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    if (maximum.signum() <= 0 || maximum.compareTo(LIMIT) > 0) {
      throw invalid("The maximum must be more than 0 and at most 1,000,000.");
    }
    BigDecimal before = BigDecimal.ZERO;
    for (int level = LOWEST; level <= HIGHEST; level++) {
      BigDecimal here = points.get(level);
      if (here == null || here.compareTo(before) < 0 || here.compareTo(maximum) > 0) {
        throw invalid(
            "Each level needs points from 0 to the maximum, and a higher level never fewer.");
      }
      before = here;
    }
    if (points.size() != HIGHEST - LOWEST + 1) {
      throw invalid("Levels run from -2 to +2.");
    }
  }

  private static Rejection invalid(String message) {
    return Rejection.invalid("invalid-grade-policy", message);
  }

  /**
   * The points of a level.
   *
   * @param level from -2 to +2
   */
  public BigDecimal pointsFor(int level) {
    BigDecimal found = points.get(level);
    if (found == null) {
      throw new IllegalArgumentException("there is no level " + level);
    }
    return found;
  }
}
