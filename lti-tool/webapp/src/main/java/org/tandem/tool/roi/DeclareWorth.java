package org.tandem.tool.roi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/** An administrator declares what a program is worth and costs, as far as they know. */
@Dependent
public class DeclareWorth {
  private final Declarations declarations;
  private final Clock clock;

  /** For the container. */
  @Inject
  public DeclareWorth(Declarations declarations, Clock clock) {
    this.declarations = declarations;
    this.clock = clock;
  }

  /**
   * Declares it anew.
   *
   * @param seen the number of the declaration that they saw; 0 for none
   * @throws Rejection (stale-version) if somebody declared something since
   */
  public void declare(
      UUID tenantId, UUID programId, Assumptions assumptions, Optional<UUID> by, int seen) {
    int newest =
        declarations.last(tenantId, programId).stream().mapToInt(Declared::number).max().orElse(0);
    if (newest != seen) {
      throw Rejection.stale();
    }
    declarations.add(tenantId, programId, new Declared(seen + 1, assumptions, by, clock.instant()));
  }
}
