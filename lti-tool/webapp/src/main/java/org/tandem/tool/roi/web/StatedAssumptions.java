package org.tandem.tool.roi.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.Measure;
import org.tandem.tool.roi.Assumptions;
import org.tandem.tool.roi.Benefit;
import org.tandem.tool.roi.Cost;
import org.tandem.tool.roi.Isolation;

/**
 * Assumptions as a page sends them; what is not known is left out.
 *
 * @param seen the number of the declaration that the page showed; 0 for none
 */
public record StatedAssumptions(
    @Nullable String currency,
    @Nullable List<StatedBenefit> benefits,
    @Nullable List<StatedCost> costs,
    @Nullable BigDecimal mentorHour,
    @Nullable BigDecimal menteeHour,
    int margin,
    int seen) {

  /** A benefit as a page sends it. */
  public record StatedBenefit(
      @Nullable String text,
      @Nullable Measure measure,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal value,
      @Nullable Isolation isolatedBy,
      @Nullable Integer isolation,
      @Nullable Integer confidence) {

    Benefit toBenefit() {
      return new Benefit(
          text == null ? "" : text,
          Optional.ofNullable(measure),
          Optional.ofNullable(amount),
          Optional.ofNullable(value),
          Optional.ofNullable(isolatedBy),
          Optional.ofNullable(isolation),
          Optional.ofNullable(confidence));
    }
  }

  /** A cost as a page sends it. */
  public record StatedCost(@Nullable String text, @Nullable BigDecimal amount) {
    Cost toCost() {
      return new Cost(text == null ? "" : text, Optional.ofNullable(amount));
    }
  }

  /**
   * What they say, checked.
   *
   * @throws org.tandem.tool.kernel.Rejection (invalid-roi) naming what to mend
   */
  public Assumptions toAssumptions() {
    return new Assumptions(
        currency == null ? "" : currency,
        benefits == null ? List.of() : benefits.stream().map(StatedBenefit::toBenefit).toList(),
        costs == null ? List.of() : costs.stream().map(StatedCost::toCost).toList(),
        Optional.ofNullable(mentorHour),
        Optional.ofNullable(menteeHour),
        margin);
  }
}
