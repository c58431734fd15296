package org.tandem.tool.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.Program;

/**
 * How far a program is with an objective.
 *
 * @param text the objective
 * @param due its last day, if it has one
 * @param standing reached once every indicator is, missed as soon as one is
 * @param indicators its indicators, in their order
 */
public record ObjectiveReport(
    String text, Optional<LocalDate> due, Standing standing, List<IndicatorReport> indicators) {

  /**
   * How far a program is with an indicator.
   *
   * @param target in percent
   * @param share what was counted; absent where it is withheld
   * @param claimed what would be counted by what people say of themselves, where that may differ
   */
  public record IndicatorReport(
      Measure measure,
      int target,
      Standing standing,
      Optional<Share> share,
      Optional<Share> claimed) {

    static IndicatorReport of(Indicator indicator, ProgramReport report, boolean over) {
      Optional<Share> share = Share.of(indicator.measure(), report);
      return new IndicatorReport(
          indicator.measure(),
          indicator.target(),
          share.map(found -> standing(found, indicator.target(), over)).orElse(Standing.WITHHELD),
          share,
          Share.claimed(indicator.measure(), report));
    }

    private static Standing standing(Share share, int target, boolean over) {
      boolean nobody = share.of() == 0;
      if (!nobody && share.reaches(target)) {
        return Standing.REACHED;
      }
      if (over) {
        return Standing.MISSED;
      }
      return nobody ? Standing.NOTHING_YET : Standing.UNDER_WAY;
    }
  }

  /** The objectives of a program, by what was counted. */
  public static List<ObjectiveReport> of(Program program, Count count) {
    LocalDate today = LocalDate.ofInstant(count.at(), ZoneOffset.UTC);
    return program.objectives().stream()
        .map(objective -> of(objective, count.report(), today))
        .toList();
  }

  /** An objective, by what a report counted. */
  public static ObjectiveReport of(Objective objective, ProgramReport report, LocalDate today) {
    boolean over = objective.due().filter(today::isAfter).isPresent();
    List<IndicatorReport> indicators =
        objective.indicators().stream()
            .map(indicator -> IndicatorReport.of(indicator, report, over))
            .toList();
    return new ObjectiveReport(objective.text(), objective.due(), standing(indicators), indicators);
  }

  private static Standing standing(List<IndicatorReport> indicators) {
    List<Standing> all = indicators.stream().map(IndicatorReport::standing).distinct().toList();
    if (all.contains(Standing.MISSED)) {
      return Standing.MISSED;
    }
    return all.size() == 1 ? all.get(0) : Standing.UNDER_WAY;
  }
}
