package org.tandem.tool.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Program;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.roi.Assumptions;
import org.tandem.tool.roi.Counted;
import org.tandem.tool.roi.Declarations;
import org.tandem.tool.roi.Declared;
import org.tandem.tool.roi.Roi;
import org.tandem.tool.surveys.SurveyPlans;

/** Assesses a program by what records show and by what an administrator answers. */
@Dependent
public class AssessProgram {
  private final Answers answers;
  private final SurveyPlans plans;
  private final Declarations declarations;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AssessProgram(Answers answers, SurveyPlans plans, Declarations declarations, Clock clock) {
    this.answers = answers;
    this.plans = plans;
    this.declarations = declarations;
    this.clock = clock;
  }

  /** How a program stands, by its last count. */
  public Assessment assess(Program program, ProgramReport report) {
    List<Finding> findings =
        new ArrayList<>(
            Computed.of(
                program,
                report,
                plans.of(program.tenantId(), program.id()),
                isWorthTold(program, report)));
    answers.newest(program.tenantId(), program.id()).stream()
        .flatMap(answered -> answered.answers().stream())
        .map(each -> new Finding(each.criterion(), each.level(), Optional.empty(), each.note()))
        .forEach(findings::add);
    return Assessment.of(findings);
  }

  /**
   * Answers what records cannot say.
   *
   * @param seen the number of the answers that the administrator saw; 0 for none
   * @throws Rejection (stale-version) if somebody answered since
   */
  public void answer(Program program, List<Answer> given, Optional<UUID> by, int seen) {
    int newest = answers.newest(program.tenantId(), program.id()).map(Answered::number).orElse(0);
    if (newest != seen) {
      throw Rejection.stale();
    }
    answers.add(
        program.tenantId(), program.id(), new Answered(seen + 1, given, by, clock.instant()));
  }

  private boolean isWorthTold(Program program, ProgramReport report) {
    return declarations.last(program.tenantId(), program.id()).stream()
        .findFirst()
        .map(Declared::assumptions)
        .map((Assumptions declared) -> Roi.of(declared, Counted.of(report)))
        .filter(roi -> roi.estimate().isPresent())
        .isPresent();
  }
}
