package org.tandem.tool.templates;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.tool.matching.ProgramSettings;
import org.tandem.tool.program.ProgramMade;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.surveys.SurveyPlans;

/** A program that was made from a template matches and asks as the template says. */
@Dependent
class BeginPrograms {
  private final TemplateDesigns designs;
  private final ProgramSettings settings;
  private final SurveyPlans plans;

  @Inject
  BeginPrograms(TemplateDesigns designs, ProgramSettings settings, SurveyPlans plans) {
    this.designs = designs;
    this.settings = settings;
    this.plans = plans;
  }

  void made(@Observes ProgramMade event) {
    ProgramTemplate template = event.template();
    TemplateDesign design = designs.design(event.tenantId(), template.id(), template.version());
    if (!design.matchesAsUsual()) {
      settings.keep(event.tenantId(), event.programId(), design.matching(), ProgramSettings.NONE);
    }
    if (!design.asksAsUsual()) {
      plans.keep(event.tenantId(), event.programId(), design.surveys());
    }
  }
}
