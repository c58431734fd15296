package org.tandem.tool.roi;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static java.math.MathContext.DECIMAL64;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.tool.roi.Estimate.Assumption;
import org.tandem.tool.roi.Estimate.Sensitivity;

/** The formulas, over what was declared and counted. */
final class Worth {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Assumptions declared;
  private final Counted counted;

  Worth(Assumptions declared, Counted counted) {
    this.declared = declared;
    this.counted = counted;
  }

  /** How much has changed, counted or declared. */
  Optional<BigDecimal> change(Benefit benefit) {
    return benefit
        .measure()
        .map(measure -> Optional.ofNullable(counted.changes().get(measure)))
        .map(count -> count.map(BigDecimal::valueOf))
        .orElse(benefit.amount());
  }

  /** Change × value × isolation × confidence. */
  Optional<BigDecimal> money(Benefit benefit, Shift shift) {
    Optional<BigDecimal> change = change(benefit);
    if (change.isEmpty()
        || benefit.value().isEmpty()
        || benefit.isolation().isEmpty()
        || benefit.confidence().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        change
            .get()
            .multiply(benefit.value().get(), DECIMAL64)
            .multiply(shift.value(), DECIMAL64)
            .multiply(part(benefit.isolation().get(), shift.isolation()), DECIMAL64)
            .multiply(part(benefit.confidence().get(), shift.confidence()), DECIMAL64));
  }

  /** What the hours that pairs met cost, of both sides. */
  Optional<BigDecimal> participation() {
    if (declared.mentorHour().isEmpty() || declared.menteeHour().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal both = declared.mentorHour().get().add(declared.menteeHour().get());
    return counted.hours().map(hours -> hours.multiply(both, DECIMAL64));
  }

  /** Fully loaded: what was declared and the hours of those who take part. */
  BigDecimal costs(Shift shift) {
    BigDecimal stated =
        declared.costs().stream()
            .flatMap(each -> each.amount().stream())
            .reduce(ZERO, BigDecimal::add);
    return stated
        .multiply(shift.declaredCosts(), DECIMAL64)
        .add(participation().orElse(ZERO).multiply(shift.hours(), DECIMAL64));
  }

  /** The estimate, once nothing is missing. */
  Estimate estimate() {
    BigDecimal margin = BigDecimal.valueOf(declared.margin()).divide(HUNDRED, DECIMAL64);
    BigDecimal less = ONE.subtract(margin);
    BigDecimal more = ONE.add(margin);
    BigDecimal benefits = benefits(Shift.NONE);
    BigDecimal costs = costs(Shift.NONE);
    List<Sensitivity> sensitivities =
        Stream.of(Assumption.values())
            .map(
                which ->
                    new Sensitivity(
                        which,
                        percent(Shift.alone(which, less, more)),
                        percent(Shift.alone(which, more, less))))
            .toList();
    return new Estimate(
        cents(benefits),
        cents(costs),
        benefits.divide(costs, DECIMAL64).setScale(2, RoundingMode.HALF_UP),
        percent(Shift.NONE),
        percent(Shift.all(less, more)),
        percent(Shift.all(more, less)),
        sensitivities,
        benefits.signum() == 0
            ? Optional.empty()
            : Optional.of(tenths(costs.multiply(HUNDRED).divide(benefits, DECIMAL64))));
  }

  static BigDecimal cents(BigDecimal money) {
    return money.setScale(2, RoundingMode.HALF_UP);
  }

  private BigDecimal benefits(Shift shift) {
    return declared.benefits().stream()
        .flatMap(each -> money(each, shift).stream())
        .reduce(ZERO, BigDecimal::add);
  }

  /** (Benefits − costs) / costs × 100. */
  private BigDecimal percent(Shift shift) {
    BigDecimal costs = costs(shift);
    return tenths(benefits(shift).subtract(costs).multiply(HUNDRED).divide(costs, DECIMAL64));
  }

  private static BigDecimal tenths(BigDecimal percent) {
    return percent.setScale(1, RoundingMode.HALF_UP);
  }

  /** Nothing is more than all of it, however wrong an assumption may be. */
  private static BigDecimal part(int percent, BigDecimal shift) {
    return BigDecimal.valueOf(percent).divide(HUNDRED, DECIMAL64).multiply(shift).min(ONE);
  }
}
