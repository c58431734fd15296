package org.tandem.tool.roi;

import java.math.BigDecimal;
import java.util.Optional;
import org.tandem.tool.kernel.Rejection;

/** What may be declared. */
final class Checks {
  private static final int LONGEST_TEXT = 200;
  private static final int ALL = 100;
  private static final int DECIMALS = 4;
  private static final BigDecimal MOST = new BigDecimal("1000000000000");

  private Checks() {}

  static String text(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_TEXT) {
      throw invalid("Say in 1 to " + LONGEST_TEXT + " characters what each line is about.");
    }
    return stripped;
  }

  static void amount(Optional<BigDecimal> amount) {
    if (amount
        .filter(one -> one.signum() < 0 || one.compareTo(MOST) > 0 || one.scale() > DECIMALS)
        .isPresent()) {
      throw invalid(
          "Give amounts from 0 to " + MOST.toPlainString() + ", with 4 decimals at most.");
    }
  }

  static void percent(Optional<Integer> percent) {
    if (percent.filter(one -> one < 0 || one > ALL).isPresent()) {
      throw invalid("Give percentages from 0 to 100.");
    }
  }

  static Rejection invalid(String message) {
    return Rejection.invalid("invalid-roi", message);
  }
}
