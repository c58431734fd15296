package org.tandem.tool.program;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.tool.kernel.Rejection;

/**
 * How what a pair reached becomes points in the gradebook: chosen by the instructor, shown to both
 * before they sign.
 *
 * @param maximum points of the gradebook column
 * @param basis what the grade rests on
 * @param points points by level, from -2 (much less than expected) to +2 (much more); never fewer
 *     for a higher level; empty on any other basis
 * @param meetings how many confirmed meetings give all points; 0 on any other basis
 */
public record GradePolicy(
    BigDecimal maximum, GradeBasis basis, SortedMap<Integer, BigDecimal> points, int meetings) {

  /** The lowest level of Goal Attainment Scaling. */
  public static final int LOWEST = -2;

  /** The highest level of Goal Attainment Scaling. */
  public static final int HIGHEST = 2;

  private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000);
  private static final int MOST_MEETINGS = 100;

  /**
   * Checks and copies.
   *
   * @throws Rejection (invalid-grade-policy) unless each of the five levels has points from 0 to
   *     the maximum, rising or equal from level to level, where levels are the basis; or unless 1
   *     to 100 meetings are wanted where they are
   */
  public GradePolicy {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    if (maximum.signum() <= 0 || maximum.compareTo(LIMIT) > 0) {
      throw invalid("The maximum must be more than 0 and at most 1,000,000.");
    }
    if (basis == GradeBasis.LEVELS) {
      check(maximum, points);
    } else if (!points.isEmpty()) {
      throw invalid("Levels have points only where the grade rests on levels.");
    }
    boolean wanted = meetings >= 1 && meetings <= MOST_MEETINGS;
    if (basis == GradeBasis.MEETINGS ? !wanted : meetings != 0) {
      throw invalid("Want 1 to 100 meetings where the grade rests on them, and else none.");
    }
  }

  /** A policy that rests on levels. */
  public GradePolicy(BigDecimal maximum, SortedMap<Integer, BigDecimal> points) {
    this(maximum, GradeBasis.LEVELS, points, 0);
  }

  private static void check(BigDecimal maximum, SortedMap<Integer, BigDecimal> points) {
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
   * The points of a level, where levels are the basis.
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

  /** The points for what was reached; none where that says nothing, or an instructor decides. */
  public Optional<BigDecimal> pointsFor(Reached reached) {
    return switch (basis) {
      case LEVELS ->
          reached.level().isPresent()
              ? Optional.of(pointsFor(reached.level().getAsInt()))
              : Optional.empty();
      case COMPLETION -> Optional.of(maximum);
      case MEETINGS -> Optional.of(share(Math.min(reached.meetings(), meetings), meetings));
      case MILESTONES ->
          reached.allMilestones() == 0
              ? Optional.empty()
              : Optional.of(share(reached.milestones(), reached.allMilestones()));
      case REVIEW -> Optional.empty();
    };
  }

  /** A share of the maximum, in hundredths of a point. */
  private BigDecimal share(int part, int whole) {
    return maximum
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }
}
