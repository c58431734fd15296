package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Programs;

/** Sets how long a registration or one of its programs keeps things. */
@Dependent
@Transactional
public class SetRetention {
  private final Retention retention;
  private final Programs programs;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SetRetention(Retention retention, Programs programs, Clock clock) {
    this.retention = retention;
    this.programs = programs;
    this.clock = clock;
  }

  /**
   * Sets periods; what is as it was keeps the day on which it was set.
   *
   * @param scopeId a program, or the registration itself
   * @param wanted months by period; none for as the registration says, or as usual
   * @return whether anything changed
   * @throws Rejection (not-found) where the registration has no such program; (invalid-period) as
   *     {@link Periods#require} says
   */
  public boolean set(UUID tenantId, UUID scopeId, Map<Span, Optional<Integer>> wanted) {
    if (!scopeId.equals(tenantId) && programs.find(tenantId, scopeId).isEmpty()) {
      throw Rejection.notFound("program");
    }
    Periods now = retention.of(tenantId);
    Instant at = clock.instant();
    boolean changed = false;
    for (Map.Entry<Span, Optional<Integer>> one : wanted.entrySet()) {
      one.getValue().ifPresent(months -> now.require(scopeId, one.getKey(), months));
      if (!now.chosen(scopeId, one.getKey()).equals(one.getValue())) {
        retention.set(tenantId, scopeId, one.getKey(), one.getValue(), at);
        changed = true;
      }
    }
    return changed;
  }
}
