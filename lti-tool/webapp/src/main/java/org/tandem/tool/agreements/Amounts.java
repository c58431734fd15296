package org.tandem.tool.agreements;

import java.math.BigDecimal;

/** Decimal amounts as they stand in signed contents: no exponent, no trailing zeros. */
public final class Amounts {
  private Amounts() {}

  /** The one text of an amount. */
  public static String text(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }
}
