package org.tandem.tool.meetings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.engagements.HandedOver;

/**
 * Calls off what a former mentor had planned; the next one has hours of their own. Meetings that
 * have begun stay with their notes.
 */
@Dependent
@Transactional
public class ClearPlans {
  private final Meetings meetings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ClearPlans(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  void handedOver(@Observes HandedOver event) {
    UUID tenant = event.before().place().tenantId();
    UUID pair = event.before().id();
    Instant now = clock.instant();
    meetings.of(tenant, pair).stream()
        .filter(one -> !one.hasBegun(now))
        .forEach(one -> meetings.update(tenant, pair, one.calledOff()));
  }
}
