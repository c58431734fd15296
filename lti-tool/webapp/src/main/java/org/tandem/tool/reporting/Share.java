package org.tandem.tool.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.tool.program.Measure;
import org.tandem.tool.reporting.ProgramReport.Attainment;
import org.tandem.tool.reporting.ProgramReport.Stage;

/**
 * A measure as a report counts it.
 *
 * @param count how many
 * @param of of how many
 */
public record Share(long count, long of) {
  private static final int ALL = 100;

  /** Where "as expected" stands among the five levels from -2 to +2. */
  private static final int EXPECTED = 2;

  /** The measure of a program; absent where its people are too few to be shown. */
  public static Optional<Share> of(Measure measure, ProgramReport report) {
    return switch (measure) {
      case PAIRED -> Optional.of(stage(report, Stage.PAIRED, Stage.ASKED));
      case AGREED -> Optional.of(stage(report, Stage.AGREED, Stage.PAIRED));
      case MET -> Optional.of(stage(report, Stage.MET, Stage.PAIRED));
      case EVIDENCED -> Optional.of(stage(report, Stage.EVIDENCED, Stage.PAIRED));
      case COMPLETED -> Optional.of(stage(report, Stage.COMPLETED, Stage.PAIRED));
      case GOALS_REACHED -> goals(report.attainment(), report.attainment().evidenced());
      case GIVING_BACK ->
          Optional.of(new Share(report.giveBack().offering(), report.giveBack().completed()));
    };
  }

  /** The same by what people say of themselves, where that differs from what is proven. */
  public static Optional<Share> claimed(Measure measure, ProgramReport report) {
    return measure == Measure.GOALS_REACHED
        ? goals(report.attainment(), report.attainment().claimed())
        : Optional.empty();
  }

  boolean reaches(int percent) {
    return count * ALL >= of * percent;
  }

  private static Share stage(ProgramReport report, Stage stage, Stage of) {
    return new Share(report.people(stage), report.people(of));
  }

  private static Optional<Share> goals(Attainment of, Optional<List<Long>> levels) {
    if (of.goals() == 0) {
      return Optional.of(new Share(0, 0));
    }
    return levels.map(
        counts ->
            new Share(
                IntStream.range(EXPECTED, counts.size()).mapToLong(counts::get).sum(), of.goals()));
  }
}
