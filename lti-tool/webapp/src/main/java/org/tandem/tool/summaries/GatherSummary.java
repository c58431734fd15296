package org.tandem.tool.summaries;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.Counts;
import org.tandem.tool.reporting.CurrentReport;
import org.tandem.tool.reporting.ObjectiveReport;

/** Gathers what a summary says from the reports of its programs. */
@Dependent
@Transactional
public class GatherSummary {
  /** More programs make no summary. */
  static final int MOST = 20;

  private final Programs programs;
  private final CurrentReport current;
  private final Counts counts;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GatherSummary(Programs programs, CurrentReport current, Counts counts, Clock clock) {
    this.programs = programs;
    this.current = current;
    this.counts = counts;
    this.clock = clock;
  }

  /** The programs that people take or took part in, the newest first. */
  List<Glance> of(UUID tenantId, Subscription wanted) {
    return programs.all(tenantId).stream()
        .filter(program -> program.status() != ProgramStatus.DRAFT)
        .filter(program -> wanted.isAbout(program.id()))
        .limit(MOST)
        .map(this::glance)
        .toList();
  }

  private Glance glance(Program program) {
    Counts.Of of = new Counts.Of(program.tenantId(), program.id());
    Count count = current.of(of).count();
    LocalDate aYearAgo = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusYears(1);
    return new Glance(
        program, count, ObjectiveReport.of(program, count), counts.months(of, aYearAgo));
  }
}
