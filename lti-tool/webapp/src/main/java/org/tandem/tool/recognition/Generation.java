package org.tandem.tool.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.SmallGroups;

/**
 * How far helping was passed on. The first generation are those who helped before anybody of the
 * program had helped them; the next are those who were helped by them and then helped others, and
 * so on. Somebody who helped both before and after they were helped is in two.
 *
 * @param number 1 for the first
 * @param helpers how many people helped; absent below {@link SmallGroups#FEWEST}
 * @param helped how many people they helped; absent likewise
 */
public record Generation(int number, Optional<Integer> helpers, Optional<Integer> helped) {

  /**
   * The generations of a program.
   *
   * @param pairs in the order in which both had accepted
   */
  public static List<Generation> of(List<Lines.Helping> pairs) {
    Map<UUID, Integer> helpedIn = new HashMap<>();
    List<Set<UUID>> helpers = new ArrayList<>();
    List<Set<UUID>> helped = new ArrayList<>();
    for (Lines.Helping pair : pairs) {
      int generation = helpedIn.getOrDefault(pair.mentorId(), -1) + 1;
      if (generation == helpers.size()) {
        helpers.add(new HashSet<>());
        helped.add(new HashSet<>());
      }
      helpers.get(generation).add(pair.mentorId());
      helped.get(generation).add(pair.menteeId());
      // Who was helped again later was helped first by the earlier one.
      helpedIn.putIfAbsent(pair.menteeId(), generation);
    }
    List<Generation> all = new ArrayList<>();
    for (int i = 0; i < helpers.size(); i++) {
      all.add(new Generation(i + 1, shown(helpers.get(i).size()), shown(helped.get(i).size())));
    }
    return all;
  }

  private static Optional<Integer> shown(int people) {
    return people < SmallGroups.FEWEST ? Optional.empty() : Optional.of(people);
  }
}
