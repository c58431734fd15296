package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tandem.tool.engagements.HandedOver;

/**
 * Takes back what a former mentor alone has said yes to, so that the next one decides about it.
 * Goals that both agreed to stay as they are.
 */
@Dependent
@Transactional
public class OpenGoalsAnew {
  private final Goals goals;

  /** For the container. */
  @Inject
  public OpenGoalsAnew(Goals goals) {
    this.goals = goals;
  }

  void handedOver(@Observes HandedOver event) {
    goals.withdrawMentorsYes(event.before().place().tenantId(), event.before().id());
  }
}
