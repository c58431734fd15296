package org.tandem.tool.roi;

import java.math.BigDecimal;
import java.util.Optional;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Measure;

/**
 * A benefit in money: change, times what one unit of it is worth, times the part of it that the
 * program has brought, times how sure whoever says so is. What is not known is left open, never
 * guessed.
 *
 * @param text what changes, 1 to 200 characters
 * @param measure what the tool counts as the change; none where the amount comes from elsewhere
 * @param amount the change, where no measure counts it
 * @param value what one unit is worth
 * @param isolatedBy how the program's part was found out
 * @param isolation the program's part in percent
 * @param confidence how sure that is, in percent
 */
public record Benefit(
    String text,
    Optional<Measure> measure,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> value,
    Optional<Isolation> isolatedBy,
    Optional<Integer> isolation,
    Optional<Integer> confidence) {

  /**
   * Trims the text and checks the numbers.
   *
   * @throws Rejection (invalid-roi) naming what to mend
   */
  public Benefit {
    text = Checks.text(text);
    Checks.amount(amount);
    Checks.amount(value);
    Checks.percent(isolation);
    Checks.percent(confidence);
  }
}
