package org.tandem.tool.roi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.tool.kernel.Rejection;

/**
 * What an administrator declares about the worth and the costs of a program.
 *
 * @param currency of every amount, by ISO 4217
 * @param benefits at most {@link #MOST}
 * @param costs at most {@link #MOST}
 * @param mentorHour what an hour of somebody who helps costs
 * @param menteeHour what an hour of somebody who learns costs
 * @param margin by how many percent each assumption may be wrong, 5 to 50: it makes the band
 */
public record Assumptions(
    String currency,
    List<Benefit> benefits,
    List<Cost> costs,
    Optional<BigDecimal> mentorHour,
    Optional<BigDecimal> menteeHour,
    int margin) {

  /** How many lines of each kind there may be. */
  public static final int MOST = 12;

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final int LEAST_MARGIN = 5;
  private static final int MOST_MARGIN = 50;

  /** Before anybody has declared anything. */
  public static final Assumptions NONE =
      new Assumptions("EUR", List.of(), List.of(), Optional.empty(), Optional.empty(), 20);

  /**
   * Checks and copies.
   *
   * @throws Rejection (invalid-roi) naming what to mend
   */
  public Assumptions {
    benefits = List.copyOf(benefits);
    costs = List.copyOf(costs);
    if (!CURRENCY.matcher(currency).matches()) {
      throw Checks.invalid("Give the currency by its three letters, such as EUR.");
    }
    if (benefits.size() > MOST || costs.size() > MOST) {
      throw Checks.invalid("Give at most " + MOST + " benefits and " + MOST + " costs.");
    }
    if (margin < LEAST_MARGIN || margin > MOST_MARGIN) {
      throw Checks.invalid("Give a margin from 5 to 50 percent.");
    }
    Checks.amount(mentorHour);
    Checks.amount(menteeHour);
  }
}
