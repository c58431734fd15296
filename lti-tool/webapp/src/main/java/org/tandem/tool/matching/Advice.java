package org.tandem.tool.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom to recruit: what those without a match want to learn, and what one more seat of a mentor
 * would be worth.
 *
 * @param skills what is wanted by those without a match, most wanted first
 * @param seats where one more seat would help most
 */
public record Advice(List<Wanted> skills, List<MatchResult.Gain> seats) {
  private static final int MOST = 5;

  /**
   * A skill that people without a match want.
   *
   * @param skill in the spelling of one of them
   * @param mentees how many want it
   * @param offering how many mentors of the run offer it
   */
  public record Wanted(String skill, int mentees, int offering) {}

  /** The advice that a run gives. */
  public static Advice of(MatchInputs inputs, MatchResult result) {
    return new Advice(skills(inputs, result), result.gains());
  }

  private static List<Wanted> skills(MatchInputs inputs, MatchResult result) {
    Set<String> alone =
        result.unmatched().stream().map(MatchResult.Unmatched::mentee).collect(Collectors.toSet());
    Map<String, String> spelling = new HashMap<>();
    Map<String, Integer> wanted = new HashMap<>();
    for (MatchInputs.Entrant mentee : inputs.mentees()) {
      if (alone.contains(mentee.id())) {
        for (String skill : mentee.profile().skills()) {
          spelling.putIfAbsent(EngineRoster.key(skill), skill);
          wanted.merge(EngineRoster.key(skill), 1, Integer::sum);
        }
      }
    }
    return wanted.entrySet().stream()
        .map(
            one ->
                new Wanted(
                    spelling.getOrDefault(one.getKey(), one.getKey()),
                    one.getValue(),
                    offering(inputs, one.getKey())))
        .sorted(
            Comparator.comparing(Wanted::mentees)
                .reversed()
                .thenComparing(Wanted::offering)
                .thenComparing(Wanted::skill))
        .limit(MOST)
        .toList();
  }

  private static int offering(MatchInputs inputs, String key) {
    return (int)
        inputs.mentors().stream()
            .filter(
                mentor ->
                    mentor.profile().skills().stream().map(EngineRoster::key).anyMatch(key::equals))
            .count();
  }
}
