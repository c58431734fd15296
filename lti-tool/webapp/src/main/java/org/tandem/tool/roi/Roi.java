package org.tandem.tool.roi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The return on investment of a program after Phillips: benefits = Σ change × value × isolation ×
 * confidence; ROI = (benefits − costs) / costs × 100, with costs fully loaded. Where anything is
 * missing there is no estimate, and what is missing is said.
 *
 * @param benefits each benefit of the assumptions, in their order
 * @param hours that pairs met, by what both confirmed
 * @param participation what those hours cost, of both sides
 * @param gaps what is missing; none exactly where there is an estimate
 */
public record Roi(
    List<Line> benefits,
    Optional<BigDecimal> hours,
    Optional<BigDecimal> participation,
    List<Gap> gaps,
    Optional<Estimate> estimate) {

  /**
   * A benefit as it was worked out.
   *
   * @param change counted or declared
   * @param money change × value × isolation × confidence
   */
  public record Line(Optional<BigDecimal> change, Optional<BigDecimal> money) {}

  /** Works it out. */
  public static Roi of(Assumptions declared, Counted counted) {
    Worth worth = new Worth(declared, counted);
    List<Gap> gaps = gaps(declared, counted, worth);
    return new Roi(
        declared.benefits().stream()
            .map(
                each ->
                    new Line(worth.change(each), worth.money(each, Shift.NONE).map(Worth::cents)))
            .toList(),
        counted.hours().map(Worth::cents),
        worth.participation().map(Worth::cents),
        gaps,
        gaps.isEmpty() ? Optional.of(worth.estimate()) : Optional.empty());
  }

  private static List<Gap> gaps(Assumptions declared, Counted counted, Worth worth) {
    List<Gap> gaps = new ArrayList<>();
    add(gaps, declared.benefits().isEmpty(), Gap.Kind.NO_BENEFIT, Gap.OF_NONE);
    for (int i = 0; i < declared.benefits().size(); i++) {
      Benefit each = declared.benefits().get(i);
      Gap.Kind unknown = each.measure().isPresent() ? Gap.Kind.TOO_FEW : Gap.Kind.AMOUNT;
      boolean isolated = each.isolation().isPresent() && each.isolatedBy().isPresent();
      add(gaps, worth.change(each).isEmpty(), unknown, i);
      add(gaps, each.value().isEmpty(), Gap.Kind.VALUE, i);
      add(gaps, !isolated, Gap.Kind.ISOLATION, i);
      add(gaps, each.confidence().isEmpty(), Gap.Kind.CONFIDENCE, i);
    }
    add(gaps, declared.costs().isEmpty(), Gap.Kind.NO_COST, Gap.OF_NONE);
    for (int i = 0; i < declared.costs().size(); i++) {
      add(gaps, declared.costs().get(i).amount().isEmpty(), Gap.Kind.COST_AMOUNT, i);
    }
    add(gaps, declared.mentorHour().isEmpty(), Gap.Kind.MENTOR_HOUR, Gap.OF_NONE);
    add(gaps, declared.menteeHour().isEmpty(), Gap.Kind.MENTEE_HOUR, Gap.OF_NONE);
    add(gaps, counted.minutes().isEmpty(), Gap.Kind.HOURS, Gap.OF_NONE);
    if (gaps.isEmpty()) {
      boolean free = worth.costs(Shift.NONE).signum() == 0;
      add(gaps, free, Gap.Kind.COSTS_ZERO, Gap.OF_NONE);
    }
    return List.copyOf(gaps);
  }

  private static void add(List<Gap> gaps, boolean missing, Gap.Kind kind, int line) {
    if (missing) {
      gaps.add(new Gap(kind, line));
    }
  }
}
