package org.tandem.tool.matching;

import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** The runs that were made. */
public interface MatchRuns {
  /** A run of this place. */
  Optional<MatchRun> find(Place place, UUID runId);

  /** The newest run of this place. */
  Optional<MatchRun> newest(Place place);

  /** Keeps a new run. */
  MatchRun add(MatchRun run);

  /**
   * Keeps that a run was published.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  MatchRun update(MatchRun run);
}
