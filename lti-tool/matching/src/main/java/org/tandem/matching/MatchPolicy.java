package org.tandem.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What counts in a program, and how much.
 *
 * @param criteria what earns points
 * @param filters exclusions that this program applies; capacity, vetoes and "not oneself" always
 *     apply
 * @param minimumPoints pairs with fewer points are not made; 0 pairs also people who stated nothing
 *     in common, so that nobody stays alone who need not
 */
public record MatchPolicy(List<Weighted> criteria, Set<Exclusion> filters, int minimumPoints) {

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
      if (points < 0 || points > MAX_POINTS) {
        throw new IllegalArgumentException(
            "the weight of " + criterion.name() + " lies in 0.." + MAX_POINTS + ", not " + points);
      }
    }
  }

  /** Adds the exclusions that always apply; rejects two criteria of one name. */
  public MatchPolicy {
    criteria = List.copyOf(criteria);
    Set<String> names = new HashSet<>();
    for (Weighted weighted : criteria) {
      if (!names.add(weighted.criterion().name())) {
        throw new IllegalArgumentException(weighted.criterion().name() + " is weighted twice");
      }
    }
    Set<Exclusion> all = EnumSet.copyOf(ALWAYS);
    all.addAll(filters);
    filters = Set.copyOf(all);
  }

  /** The weights that a program starts with; they add up to 1,000. */
  public static MatchPolicy standard() {
    return new MatchPolicy(
        List.of(
            new Weighted(Criterion.skills(), 400),
            new Weighted(Criterion.topics(), 200),
            new Weighted(Criterion.languages(), 100),
            new Weighted(Criterion.ranking(), 300)),
        EnumSet.of(Exclusion.PAST_PAIR, Exclusion.NO_SHARED_LANGUAGE),
        0);
  }
}
