package org.tandem.tool.goals;

import java.math.BigDecimal;
import java.util.Optional;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * Something that is counted or measured, from where it starts to where it is to be.
 *
 * @param text what is measured; empty while it is being written
 * @param unit of what, up to 40 characters; may be empty
 * @param start the number at the beginning, if set
 * @param target the number to reach, if set
 */
public record KeyResult(
    String text, String unit, Optional<BigDecimal> start, Optional<BigDecimal> target) {
  private static final int LONGEST = 300;
  private static final int LONGEST_UNIT = 40;
  private static final int DECIMALS = 3;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  /**
   * Tidies texts and numbers.
   *
   * @throws Rejection (invalid-number) for a number beyond a billion or three decimals
   */
  public KeyResult {
    text = PlainText.tidy(text, LONGEST).replace('\n', ' ');
    unit = PlainText.tidy(unit, LONGEST_UNIT).replace('\n', ' ');
    start = start.map(KeyResult::number);
    target = target.map(KeyResult::number);
  }

  /** How much of the way a number is: 0 at the start or before it, 1 at the target or beyond. */
  double share(BigDecimal number) {
    double from = start.orElseThrow().doubleValue();
    double way = target.orElseThrow().doubleValue() - from;
    return Math.min(1, Math.max(0, (number.doubleValue() - from) / way));
  }

  /**
   * A number as it is kept: without trailing zeros.
   *
   * @throws Rejection (invalid-number) for one that is too large or too fine
   */
  static BigDecimal number(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (plain.scale() > DECIMALS || plain.abs().compareTo(LARGEST) > 0) {
      throw Rejection.invalid(
          "invalid-number", "Give a number up to a billion, with three decimals at most.");
    }
    return plain;
  }
}
