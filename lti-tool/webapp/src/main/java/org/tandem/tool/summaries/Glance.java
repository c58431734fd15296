package org.tandem.tool.summaries;

import java.util.List;
import org.tandem.tool.program.Program;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.ObjectiveReport;
import org.tandem.tool.reporting.SummaryPdf;

/**
 * What a summary says about one program.
 *
 * @param program the program
 * @param count what it has come to
 * @param objectives how far it is with each objective
 * @param months what it had come to at the end of each month, oldest first
 */
record Glance(Program program, Count count, List<ObjectiveReport> objectives, List<Count> months) {
  Glance {
    objectives = List.copyOf(objectives);
    months = List.copyOf(months);
  }

  SummaryPdf.Page page() {
    return new SummaryPdf.Page(program.name(), objectives, count, months);
  }
}
