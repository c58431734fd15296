package org.tandem.tool.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.Exclusion;
import org.tandem.tool.kernel.Rejection;

/**
 * What staff may decide themselves: a pair of two who take part, within the mentor's seats, never
 * against the wish of either, and never over what keeps the two apart.
 */
final class Pins {
  /** What staff cannot decide against; languages, hours, departments and the past they can. */
  static final Set<Exclusion> FIRM =
      Set.of(
          Exclusion.SAME_PERSON,
          Exclusion.MENTEE_VETO,
          Exclusion.MENTOR_VETO,
          Exclusion.REPORTING_LINE,
          Exclusion.CONFLICT,
          Exclusion.BLOCKED);

  private Pins() {}

  /** Checks every decided pair of a run. */
  static void require(MatchInputs inputs) {
    Map<String, Integer> taken = new HashMap<>();
    for (MatchInputs.Couple pin : inputs.pins()) {
      Optional<MatchInputs.Entrant> mentee = find(inputs.mentees(), pin.mentee());
      Optional<MatchInputs.Entrant> mentor = find(inputs.mentors(), pin.mentor());
      int seats = taken.merge(pin.mentor(), 1, Integer::sum);
      boolean possible =
          inputs.pins().stream().filter(one -> one.mentee().equals(pin.mentee())).count() == 1
              && !pin.mentee().equals(pin.mentor())
              && inputs.apart().stream().noneMatch(one -> one.couple().equals(pin))
              && mentee.filter(one -> !excludes(one, pin.mentor())).isPresent()
              && mentor
                  .filter(one -> one.seats() >= seats && !excludes(one, pin.mentee()))
                  .isPresent();
      if (!possible) {
        throw Rejection.conflict(
            "invalid-pin", "A pair that you decided cannot be made any more. Take it out.");
      }
    }
  }

  private static Optional<MatchInputs.Entrant> find(List<MatchInputs.Entrant> all, String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static boolean excludes(MatchInputs.Entrant one, String other) {
    return one.profile().vetoes().stream().anyMatch(id -> id.toString().equals(other));
  }
}
