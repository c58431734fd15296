package org.tandem.tool.matching;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.program.Place;

/**
 * One run of the matching: staged until somebody publishes it, never changed after that.
 *
 * @param id ours
 * @param place program and course
 * @param runBy who ran it
 * @param runAt when
 * @param state staged or published
 * @param inputsHash see {@link MatchInputs#hash()}
 * @param inputs what it was computed from
 * @param result what came of it
 * @param publishedAt when it was published
 * @param version for optimistic locking
 */
public record MatchRun(
    UUID id,
    Place place,
    UUID runBy,
    Instant runAt,
    State state,
    String inputsHash,
    MatchInputs inputs,
    MatchResult result,
    Optional<Instant> publishedAt,
    long version) {

  /** How far a run has come. */
  public enum State {
    /** Computed; only staff see it. */
    STAGED,
    /** Its pairs were proposed to the people. */
    PUBLISHED
  }

  MatchRun published(Instant now, long seen) {
    return new MatchRun(
        id,
        place,
        runBy,
        runAt,
        State.PUBLISHED,
        inputsHash,
        inputs,
        result,
        Optional.of(now),
        seen);
  }
}
