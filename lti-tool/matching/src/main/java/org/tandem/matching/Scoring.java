package org.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy applied to a roster: the points of any two people, and what forbids them. People are
 * named by their places in the roster. Safe for use by many threads.
 */
public final class Scoring {

  private final Roster roster;
  private final MatchPolicy policy;
  private final Criterion.Comparison[] comparisons;
  private final int[] weights;
  private final Filters filters;

  private Scoring(Roster roster, MatchPolicy policy) {
    this.roster = roster;
    this.policy = policy;
    List<MatchPolicy.Weighted> criteria = policy.criteria();
    comparisons = new Criterion.Comparison[criteria.size()];
    weights = new int[criteria.size()];
    for (int k = 0; k < weights.length; k++) {
      comparisons[k] = criteria.get(k).criterion().over(roster);
      weights[k] = criteria.get(k).points();
    }
    filters = new Filters(roster, policy);
  }

  /**
   * Applies a policy to a roster.
   *
   * @throws InvalidRoster if an answer is not of the kind that is compared
   */
  public static Scoring of(Roster roster, MatchPolicy policy) {
    return new Scoring(roster, policy);
  }

  /** Who is compared. */
  public Roster roster() {
    return roster;
  }

  /** What counts. */
  public MatchPolicy policy() {
    return policy;
  }

  /** The points of two people together. */
  public int points(int mentee, int mentor) {
    int points = 0;
    for (int k = 0; k < weights.length; k++) {
      points += points(k, comparisons[k].degree(mentee, mentor));
    }
    return points;
  }

  private int points(int criterion, double degree) {
    return degree <= 0 ? 0 : (int) Math.round(degree * weights[criterion]);
  }

  /** The points with everything that explains them. */
  public Score score(int mentee, int mentor) {
    List<Score.Part> parts = new ArrayList<>();
    int sum = 0;
    for (int k = 0; k < weights.length; k++) {
      Fit fit = comparisons[k].fit(mentee, mentor);
      int points = points(k, fit.degree());
      sum += points;
      parts.add(
          new Score.Part(policy.criteria().get(k).criterion().name(), points, weights[k], fit));
    }
    return new Score(sum, parts);
  }

  /** Whether no exclusion forbids the two, given their points. */
  public boolean allows(int mentee, int mentor, int points) {
    return filters.allow(mentee, mentor, points);
  }

  /** Everything that forbids the two, in the order of {@link Exclusion}; empty where possible. */
  public List<Exclusion> exclusions(int mentee, int mentor) {
    return filters.exclusions(mentee, mentor, points(mentee, mentor));
  }

  /** Terms of each criterion that has some and counts, with its weight. */
  public List<WeightedTerms> terms() {
    List<WeightedTerms> all = new ArrayList<>();
    for (int k = 0; k < weights.length; k++) {
      Optional<Criterion.Terms> terms = comparisons[k].terms();
      if (terms.isPresent() && weights[k] > 0) {
        all.add(new WeightedTerms(terms.get(), weights[k]));
      }
    }
    return all;
  }

  /**
   * Terms with the points that a full fit earns.
   *
   * @param terms what can be looked up
   * @param points the weight of their criterion
   */
  public record WeightedTerms(Criterion.Terms terms, int points) {}
}
