package org.tandem.tool.matching;

import java.util.Optional;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.program.Place;

/**
 * Who may take part, as far as the matching must know of it: a component that admits people offers
 * a bean of this type.
 */
public interface Entry {
  /**
   * What a program asks of those who come.
   *
   * @param anything whether it asks anything at all
   * @param approval whether somebody decides about each
   * @param experience whether years of experience matter
   */
  record Asked(boolean anything, boolean approval, boolean experience) {}

  /** What the program of a place asks. */
  Asked asked(Place place);

  /**
   * Whether what a person hands in now counts at once; otherwise somebody decides about it, and the
   * person comes in by {@link TakePart#admit}.
   *
   * @throws org.tandem.tool.kernel.Rejection (not-eligible, not-open-now, program-full) where they
   *     cannot come in
   */
  boolean admits(Participation part);

  /** What somebody waits for whose profile does not count yet; empty where it is their turn. */
  Optional<JourneyStep> step(Participation part);
}
