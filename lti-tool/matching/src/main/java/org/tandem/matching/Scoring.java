package org.tandem.matching;

import java.util.ArrayList;
import java.util.Comparator;
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

  /**
   * A word that a mentee wants and a mentor does not offer, or at too low a level.
   *
   * @param criterion where it counts
   * @param word what is missing
   * @param points what the pair would earn more, as rare as the word is now
   */
  public record Lack(String criterion, String word, int points) {}

  /** What a mentee wants and a mentor lacks, what earns most first. */
  public List<Lack> lacking(int mentee, int mentor) {
    List<Lack> lacking = new ArrayList<>();
    for (int k = 0; k < weights.length; k++) {
      Optional<Criterion.Terms> terms = comparisons[k].terms();
      if (terms.isPresent()) {
        String name = policy.criteria().get(k).criterion().name();
        int now = points(k, comparisons[k].degree(mentee, mentor));
        for (int term : terms.get().wanted(mentee)) {
          int more = points(k, comparisons[k].degreeWith(mentee, mentor, term)) - now;
          if (more > 0) {
            lacking.add(new Lack(name, terms.get().word(term), more));
          }
        }
      }
    }
    lacking.sort(Comparator.comparingInt(Lack::points).reversed().thenComparing(Lack::word));
    return lacking;
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
      String name = policy.criteria().get(k).criterion().name();
      Optional<Criterion.Terms> terms = comparisons[k].terms();
      if (terms.isPresent() && weights[k] > 0) {
        all.add(new WeightedTerms(name, terms.get(), weights[k]));
      }
    }
    return all;
  }

  /** Terms of one criterion, if it has some and counts. */
  public Optional<Criterion.Terms> terms(String criterion) {
    return terms().stream()
        .filter(weighted -> weighted.criterion().equals(criterion))
        .map(WeightedTerms::terms)
        .findFirst();
  }

  /**
   * Terms with the points that a full fit earns.
   *
   * @param criterion its name
   * @param terms what can be looked up
   * @param points the weight of their criterion
   */
  public record WeightedTerms(String criterion, Criterion.Terms terms, int points) {}
}
