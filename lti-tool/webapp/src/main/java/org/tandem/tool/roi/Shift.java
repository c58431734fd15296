package org.tandem.tool.roi;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import org.tandem.tool.roi.Estimate.Assumption;

/**
 * How far assumptions are moved to see what that does; 1 leaves one as it is.
 *
 * @param declaredCosts of the costs besides people's hours
 */
record Shift(
    BigDecimal value,
    BigDecimal isolation,
    BigDecimal confidence,
    BigDecimal hours,
    BigDecimal declaredCosts) {
  static final Shift NONE = new Shift(ONE, ONE, ONE, ONE, ONE);

  /** Everything at once. */
  static Shift all(BigDecimal benefits, BigDecimal costs) {
    return new Shift(benefits, benefits, benefits, costs, costs);
  }

  /** One kind of assumption, and no other. */
  static Shift alone(Assumption which, BigDecimal benefits, BigDecimal costs) {
    return new Shift(
        which == Assumption.VALUE ? benefits : ONE,
        which == Assumption.ISOLATION ? benefits : ONE,
        which == Assumption.CONFIDENCE ? benefits : ONE,
        which == Assumption.HOURS ? costs : ONE,
        ONE);
  }
}
