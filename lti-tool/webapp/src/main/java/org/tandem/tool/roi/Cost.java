package org.tandem.tool.roi;

import java.math.BigDecimal;
import java.util.Optional;
import org.tandem.tool.kernel.Rejection;

/**
 * Something that the program costs besides the hours of those who take part, which are counted.
 *
 * @param text what it is, 1 to 200 characters
 * @param amount how much; none where nobody knows yet
 */
public record Cost(String text, Optional<BigDecimal> amount) {
  /**
   * Trims the text and checks the amount.
   *
   * @throws Rejection (invalid-roi) naming what to mend
   */
  public Cost {
    text = Checks.text(text);
    Checks.amount(amount);
  }
}
