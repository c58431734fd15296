package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.inventory.Leaving;

/**
 * Takes what a person said out of the runs that they were in when they are erased, and marks these:
 * the others keep who was paired with whom and on how many points, and the fingerprints of what the
 * run was computed from and came to.
 */
@Dependent
class LeaveRuns implements Leaving {
  private final MatchRuns runs;
  private final Clock clock;

  @Inject
  LeaveRuns(MatchRuns runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public void leave(UUID tenantId, UUID personId) {
    Instant now = clock.instant();
    String person = personId.toString();
    for (MatchRun run : runs.with(tenantId, personId)) {
      runs.redact(
          run,
          run.inputs().without(person),
          run.result().map(result -> result.without(person)),
          now);
    }
  }
}
