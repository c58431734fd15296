package org.tandem.tool.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.ProgramCopied;

/** A copy of a program has its people read what its origin has them read. */
@Dependent
class CopyPreparations {
  private final Preparations preparations;

  @Inject
  CopyPreparations(Preparations preparations) {
    this.preparations = preparations;
  }

  void copied(@Observes ProgramCopied event) {
    for (Side side : Side.values()) {
      preparations.plan(
          event.tenantId(), event.to(), preparations.of(event.tenantId(), event.from(), side));
    }
  }
}
