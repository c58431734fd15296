package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.tool.program.ProgramCopied;

/** A copied program admits people as its origin does, in cohorts of the same days. */
@Dependent
class CopyAdmission {
  private final Applications applications;

  @Inject
  CopyAdmission(Applications applications) {
    this.applications = applications;
  }

  void copied(@Observes ProgramCopied event) {
    Applications.Kept origin = applications.policy(event.tenantId(), event.from());
    if (!origin.policy().asksNothing()) {
      long none = applications.policy(event.tenantId(), event.to()).version();
      applications.keep(event.tenantId(), event.to(), origin.policy(), none);
    }
  }
}
