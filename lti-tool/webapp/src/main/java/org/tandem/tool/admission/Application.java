package org.tandem.tool.admission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.Place;

/**
 * Somebody's wish to take part in a program of a course, and what became of it.
 *
 * @param place where
 * @param personId who
 * @param side as what
 * @param cohort into which cohort; empty where people come in at any time
 * @param state what became of it
 * @param appliedAt when it was handed in last
 * @param decision who decided, when, and why; none where nobody has, or nobody had to
 * @param version for optimistic locking
 */
public record Application(
    Place place,
    UUID personId,
    Side side,
    String cohort,
    State state,
    Instant appliedAt,
    Optional<Decision> decision,
    long version) {

  /** What became of an application. */
  public enum State {
    /** Somebody has to decide. */
    APPLIED,
    /** The person takes part. */
    ADMITTED,
    /** The person does not; they may apply again. */
    DECLINED
  }

  /** Who decided, when, and what they say about it. */
  public record Decision(UUID by, Instant at, String reason) {}
}
