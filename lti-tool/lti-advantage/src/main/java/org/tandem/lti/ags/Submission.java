package org.tandem.lti.ags;

import java.time.Instant;
import java.util.Optional;

/**
 * The work that a score is for (AGS 2.0, section 3.4.9).
 *
 * @param startedAt when work on it began
 * @param submittedAt when it was handed in; not before it began
 */
public record Submission(Optional<Instant> startedAt, Optional<Instant> submittedAt) {

  /** Work of which nothing is known. */
  public static final Submission UNKNOWN = new Submission(Optional.empty(), Optional.empty());

  /** Refuses work that was handed in before it began. */
  public Submission {
    if (startedAt.isPresent()
        && submittedAt.isPresent()
        && submittedAt.get().isBefore(startedAt.get())) {
      throw new IllegalArgumentException("Work cannot be handed in before it began");
    }
  }

  /** Work that was handed in then. */
  public static Submission at(Instant submittedAt) {
    return new Submission(Optional.empty(), Optional.of(submittedAt));
  }
}
