package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.tool.program.ProgramCopied;

/** A copied program matches as its origin does. */
@Dependent
class CopySettings {
  private final ProgramSettings settings;

  @Inject
  CopySettings(ProgramSettings settings) {
    this.settings = settings;
  }

  void copied(@Observes ProgramCopied event) {
    settings
        .find(event.tenantId(), event.from())
        .ifPresent(
            kept ->
                settings.keep(event.tenantId(), event.to(), kept.settings(), ProgramSettings.NONE));
  }
}
