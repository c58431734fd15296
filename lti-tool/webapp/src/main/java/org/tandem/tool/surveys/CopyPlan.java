package org.tandem.tool.surveys;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.tool.program.ProgramCopied;

/** A copied program asks what its origin asks. */
@Dependent
class CopyPlan {
  private final SurveyPlans plans;

  @Inject
  CopyPlan(SurveyPlans plans) {
    this.plans = plans;
  }

  void copied(@Observes ProgramCopied event) {
    SurveyPlan plan = plans.of(event.tenantId(), event.from());
    if (plan.version() != SurveyPlan.USUAL.version()) {
      plans.keep(
          event.tenantId(),
          event.to(),
          new SurveyPlan(
              plan.pulseWeeks(), plan.midpoint(), plan.closing(), SurveyPlan.USUAL.version()));
    }
  }
}
