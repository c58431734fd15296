package org.tandem.tool.matching;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Place;

/**
 * One run of the matching: a piece of work that some node does, then staged until somebody
 * publishes it; never computed again under the same id.
 *
 * @param id ours
 * @param place program and course
 * @param runBy who ran it
 * @param runAt when it was asked for
 * @param state how far it has come
 * @param progress how far the computing has come, in percent
 * @param solver what computes it, see {@link Solve#VERSION}
 * @param inputsHash see {@link MatchInputs#hash()}
 * @param inputs what it is computed from
 * @param result what came of it, once staged
 * @param resultHash see {@link MatchResult#hash()}
 * @param failure why it failed, if it did
 * @param publishedAt when it was published
 * @param redactedAt when what somebody who was erased had said was first taken out of it
 * @param version for optimistic locking
 */
public record MatchRun(
    UUID id,
    Place place,
    UUID runBy,
    Instant runAt,
    State state,
    int progress,
    String solver,
    String inputsHash,
    MatchInputs inputs,
    Optional<MatchResult> result,
    Optional<String> resultHash,
    Optional<String> failure,
    Optional<Instant> publishedAt,
    Optional<Instant> redactedAt,
    long version) {

  /** How far a run has come. */
  public enum State {
    /** Waits for a node that has time for it. */
    QUEUED,
    /** Some node computes it. */
    RUNNING,
    /** Computed; only staff see it. */
    STAGED,
    /** Its pairs were proposed to the people. */
    PUBLISHED,
    /** Stopped by staff before it was computed. */
    CANCELLED,
    /** Could not be computed. */
    FAILED;

    /** Whether somebody still works on it. */
    public boolean isUnderWay() {
      return this == QUEUED || this == RUNNING;
    }
  }

  /**
   * The run, if it still has all that it was computed from.
   *
   * @throws Rejection (run-redacted) where somebody who was in it has been erased
   */
  public MatchRun requireWhole() {
    if (redactedAt.isPresent()) {
      throw Rejection.conflict(
          "run-redacted",
          "Somebody who was in this run has been erased, and what they said with them: it cannot"
              + " be computed again. Its result and its fingerprints stay.");
    }
    return this;
  }

  /**
   * What came of it.
   *
   * @throws Rejection (run-not-ready) where nothing has
   */
  public MatchResult requireResult() {
    return result.orElseThrow(
        () ->
            Rejection.conflict(
                "run-not-ready", "This run has no result. Wait for it, or run again."));
  }
}
