package org.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many mentees of a group a mentor takes at most. Groups are nested: a mentee belongs to one
 * smallest group and to all that contain it, so that any two groups are apart or one holds the
 * other (a laminar family). Overlapping groups would make the problem NP-hard.
 *
 * @param groupOf smallest group of each mentee, by id; others belong to none
 * @param containing next larger group of each group that lies in another
 * @param most by mentor and group
 */
public record Quotas(
    Map<String, String> groupOf, Map<String, String> containing, Map<Limit, Integer> most) {

  /**
   * What a limit is for.
   *
   * @param mentor id
   * @param group name
   */
  public record Limit(String mentor, String group) {}

  /**
   * Copies what it is given.
   *
   * @throws InvalidPolicy for a negative limit or a group that contains itself
   */
  public Quotas {
    groupOf = Map.copyOf(groupOf);
    containing = Map.copyOf(containing);
    most = Map.copyOf(most);
    most.forEach(
        (limit, count) ->
            InvalidPolicy.require(count >= 0, "the quota of " + limit + " is negative"));
    for (String start : containing.keySet()) {
      String group = start;
      for (int step = 0; containing.containsKey(group); step++) {
        InvalidPolicy.require(step < containing.size(), "group " + start + " contains itself");
        group = containing.getOrDefault(group, group);
      }
    }
  }

  /** The limits that a mentee meets with a mentor, from the smallest group to the largest. */
  public List<Limit> limits(String mentee, String mentor) {
    List<Limit> limits = new ArrayList<>();
    for (String group = groupOf.get(mentee); group != null; group = containing.get(group)) {
      Limit limit = new Limit(mentor, group);
      if (most.containsKey(limit)) {
        limits.add(limit);
      }
    }
    return limits;
  }
}
