package org.tandem.tool.roi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.tool.program.Measure;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.Records;
import org.tandem.tool.reporting.Share;

/**
 * What records say about a program: nothing in it was declared by anybody.
 *
 * @param changes how many people or goals each measure counts; a measure is absent where its people
 *     are too few to be shown
 * @param minutes of meetings that both confirmed; absent where they were not counted
 */
public record Counted(Map<Measure, Long> changes, Optional<Long> minutes) {
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  /** Keeps its own copy. */
  public Counted {
    changes = Map.copyOf(changes);
  }

  /** What a report counted. Whoever has nothing countersigned counts as no change. */
  public static Counted of(ProgramReport report) {
    Map<Measure, Long> changes = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Share.of(measure, report).ifPresent(share -> changes.put(measure, share.count()));
    }
    return new Counted(changes, report.records().map(Records::minutes));
  }

  /** Hours that pairs met. */
  Optional<BigDecimal> hours() {
    return minutes.map(all -> BigDecimal.valueOf(all).divide(HOUR, MathContext.DECIMAL64));
  }
}
