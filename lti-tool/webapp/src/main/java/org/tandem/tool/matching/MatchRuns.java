package org.tandem.tool.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** The runs that were made. */
public interface MatchRuns {
  /** A run of this place. */
  Optional<MatchRun> find(Place place, UUID runId);

  /** The newest run of this place that was not cancelled. */
  Optional<MatchRun> newest(Place place);

  /** The newest runs of this place, newest first. */
  List<MatchRun> newest(Place place, int most);

  /** Keeps a new run. */
  MatchRun add(MatchRun run);

  /**
   * Keeps that a run was published.
   *
   * @param version the version last seen
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  MatchRun publish(MatchRun run, Instant now, long version);

  /** The runs of a tenant that this person is in. */
  List<MatchRun> with(UUID tenantId, UUID personId);

  /**
   * Keeps a run without what somebody said; one that is under way is stopped. The fingerprints stay
   * what they were.
   */
  void redact(MatchRun run, MatchInputs inputs, Optional<MatchResult> result, Instant now);

  /**
   * Stops a run that is under way.
   *
   * @return whether it was
   */
  boolean cancel(MatchRun run);
}
