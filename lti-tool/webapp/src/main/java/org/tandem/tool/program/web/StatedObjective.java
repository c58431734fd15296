package org.tandem.tool.program.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;

/** An objective as a page sends it. */
public record StatedObjective(
    @Nullable String text, @Nullable List<StatedIndicator> indicators, @Nullable LocalDate due) {

  /** An indicator as a page sends it. */
  public record StatedIndicator(@Nullable Measure measure, int target) {

    Indicator toIndicator() {
      if (measure == null) {
        throw Rejection.invalid("invalid-objectives", "Say what is to be measured.");
      }
      return new Indicator(measure, target);
    }
  }

  Objective toObjective() {
    List<StatedIndicator> stated = indicators == null ? List.of() : indicators;
    return new Objective(
        text == null ? "" : text,
        stated.stream().map(StatedIndicator::toIndicator).toList(),
        Optional.ofNullable(due));
  }

  static List<Objective> toObjectives(@Nullable List<StatedObjective> stated) {
    return stated == null ? List.of() : stated.stream().map(StatedObjective::toObjective).toList();
  }
}
