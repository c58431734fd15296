package org.tandem.tool.matching;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;

/**
 * What mentees and mentors settle among themselves, as far as the matching must know of it: a
 * component that lets people ask each other offers a bean of this type.
 */
public interface SelfMatching {
  /**
   * Where a person with a profile stands with what they asked or were asked.
   *
   * @param paired whether they work in a pair already
   * @return empty where there is nothing to do or to wait for
   */
  Optional<JourneyStep> step(PairingPolicy policy, Participation part, boolean paired);

  /** Pairs that one of the two refused for good. */
  List<MatchInputs.Couple> refused(Place place);

  /** Whether something that this person asked or was asked is still open. */
  boolean isPending(Participation part);
}
