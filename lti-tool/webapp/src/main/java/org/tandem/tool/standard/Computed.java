package org.tandem.tool.standard;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.Program;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.ProgramReport.Stage;
import org.tandem.tool.reporting.Share;
import org.tandem.tool.surveys.SurveyPlan;

/** What the tool's own records say about the criteria. */
final class Computed {
  private static final String CONFIDENTIALITY = "confidentiality";
  private static final int HOURS_OF_A_WEEK = 168;

  /** Percent from which on each is met. */
  private static final int MOST_PAIRS_WELL = 80;

  private static final int MOST_SIGNED = 80;
  private static final int MOST_COUNTERSIGNED = 70;
  private static final int EVERYTHING = 100;

  private Computed() {}

  /**
   * What is found.
   *
   * @param worthTold whether costs and benefits are known, so that a return can be told
   */
  static List<Finding> of(
      Program program, ProgramReport report, SurveyPlan plan, boolean worthTold) {
    return List.of(
        plain(Criterion.OBJECTIVES_STATED, !program.objectives().isEmpty()),
        counted(Criterion.OBJECTIVES_DATED, dated(program), EVERYTHING),
        plain(Criterion.BOTH_DECIDE, program.pairing().method().isConfirmed()),
        plain(
            Criterion.ANSWERS_IN_TIME,
            report.times().hoursToAccept().filter(hours -> hours <= HOURS_OF_A_WEEK).isPresent()),
        new Finding(Criterion.PAIRS_ASKED, asked(plan), Optional.empty(), ""),
        counted(Criterion.PAIRS_FOLLOWED, well(report.health()), MOST_PAIRS_WELL),
        counted(Criterion.EVIDENCE_COUNTERSIGNED, countersigned(report), MOST_COUNTERSIGNED),
        plain(Criterion.COSTS_AND_BENEFITS, worthTold),
        counted(
            Criterion.AGREEMENTS_SIGNED,
            new Share(report.people(Stage.AGREED), report.people(Stage.PAIRED)),
            MOST_SIGNED),
        plain(Criterion.CONFIDENTIALITY, isConfidential(program)),
        counted(Criterion.SEATS_SUFFICE, seats(report.load()), EVERYTHING));
  }

  private static Share dated(Program program) {
    return new Share(
        program.objectives().stream().filter(each -> each.due().isPresent()).count(),
        program.objectives().size());
  }

  private static Level asked(SurveyPlan plan) {
    if (plan.pulseWeeks() > 0 && !plan.closing().isEmpty()) {
      return Level.YES;
    }
    return plan.pulseWeeks() > 0 || !plan.closing().isEmpty() ? Level.PARTLY : Level.NO;
  }

  private static Share well(ProgramReport.Health health) {
    long well = health.early() + health.onTrack();
    return new Share(well, well + health.needCheckIn());
  }

  private static Share countersigned(ProgramReport report) {
    return report
        .records()
        .map(records -> new Share(records.evidenceSigned(), records.evidenceShown()))
        .orElse(new Share(0, 0));
  }

  private static boolean isConfidential(Program program) {
    return program.template().clauses().stream()
        .filter(Clause::required)
        .anyMatch(clause -> clause.id().equals(CONFIDENTIALITY));
  }

  /** Those who wait who could have a seat; where nobody waits, everybody has one. */
  private static Share seats(ProgramReport.Load load) {
    long waiting = load.waiting().orElse(0L);
    long free = load.seats() - load.taken();
    return waiting == 0
        ? new Share(load.seats(), load.seats())
        : new Share(Math.min(waiting, free), waiting);
  }

  private static Finding plain(Criterion criterion, boolean met) {
    return new Finding(criterion, met ? Level.YES : Level.NO, Optional.empty(), "");
  }

  private static Finding counted(Criterion criterion, Share share, int whole) {
    return new Finding(
        criterion, Level.of(share.count(), share.of(), whole), Optional.of(share), "");
  }
}
