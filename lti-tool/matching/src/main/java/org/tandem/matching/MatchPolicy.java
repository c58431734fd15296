package org.tandem.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What counts in a program, and how much.
 *
 * @param criteria what earns points
 * @param filters exclusions that this program applies; seats, vetoes and "not oneself" always apply
 * @param minimumPoints pairs with fewer points are not made; 0 pairs also people who stated nothing
 *     in common, so that nobody stays alone who need not
 * @param minimumHours hours a week that two people must share where {@link
 *     Exclusion#TOO_FEW_SHARED_HOURS} is among the filters
 */
public record MatchPolicy(
    List<Weighted> criteria, Set<Exclusion> filters, int minimumPoints, double minimumHours) {

  private static final int MAX_POINTS = 10_000;
  private static final Set<Exclusion> ALWAYS =
      EnumSet.of(
          Exclusion.SAME_PERSON,
          Exclusion.MENTEE_VETO,
          Exclusion.MENTOR_VETO,
          Exclusion.NO_SEAT,
          Exclusion.BELOW_MINIMUM);

  /**
   * A criterion and the points that a full fit earns.
   *
   * @param criterion what is compared
   * @param points whole points for a degree of 1, from 0 to 10,000
   */
  public record Weighted(Criterion criterion, int points) {
    /** Rejects weights that are negative or so large that sums could overflow. */
    public Weighted {
      InvalidPolicy.require(
          points >= 0 && points <= MAX_POINTS,
          "the weight of " + criterion.name() + " lies in 0.." + MAX_POINTS + ", not " + points);
    }
  }

  /**
   * Adds the exclusions that always apply.
   *
   * @throws InvalidPolicy for two criteria of one name, more than 100 criteria, or hours that are
   *     no number
   */
  public MatchPolicy {
    criteria = List.copyOf(criteria);
    InvalidPolicy.require(criteria.size() <= 100, "a policy has at most 100 criteria");
    Set<String> names = new HashSet<>();
    for (Weighted weighted : criteria) {
      String name = weighted.criterion().name();
      InvalidPolicy.require(names.add(name), name + " is weighted twice");
    }
    InvalidPolicy.require(
        minimumHours >= 0 && minimumHours <= 7 * 24,
        "shared hours a week lie in 0..168, not at " + minimumHours);
    Set<Exclusion> all = EnumSet.copyOf(ALWAYS);
    all.addAll(filters);
    filters = Set.copyOf(all);
  }

  /** A policy that asks for no shared hours. */
  public MatchPolicy(List<Weighted> criteria, Set<Exclusion> filters, int minimumPoints) {
    this(criteria, filters, minimumPoints, 0);
  }
}
