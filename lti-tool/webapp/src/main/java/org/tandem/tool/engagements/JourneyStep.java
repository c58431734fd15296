package org.tandem.tool.engagements;

import java.time.Instant;
import java.util.Optional;

/**
 * A step of a learner's way, derived from what was done, never stored.
 *
 * @param id one of profile, match, agreement, goals, meetings, evidence, reflection, close
 * @param state where the person stands
 * @param next code of the text that says what to do or wait for ({@code sign-agreement}); given
 *     where the state is CURRENT or WAITING
 * @param due until when, if there is a limit
 */
public record JourneyStep(
    String id, StepState state, Optional<String> next, Optional<Instant> due) {

  /** A step that asks nothing of anybody. */
  public static JourneyStep of(String id, StepState state) {
    return new JourneyStep(id, state, Optional.empty(), Optional.empty());
  }

  /** A step that is someone's turn. */
  public static JourneyStep of(String id, StepState state, String next) {
    return new JourneyStep(id, state, Optional.of(next), Optional.empty());
  }
}
