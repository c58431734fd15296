package org.tandem.matching;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proof that no other matching pairs more mentees, or as many for more points: an optimal solution
 * of the dual linear program of maximum-weight b-matching. Every pair made is worth {@code perPair}
 * plus its points; prices cover every possible pair, and together they cost exactly what the
 * matching is worth, so nothing can be worth more.
 *
 * @param perPair bonus for each pair, larger than all points together, which puts the number of
 *     paired mentees before points
 * @param mentees price of each mentee: what is lost if the mentee leaves
 * @param mentors price of each mentor's seat: what one seat less would lose
 */
public record Certificate(
    long perPair, SortedMap<String, Long> mentees, SortedMap<String, Long> mentors) {

  /** Copies what it is given. */
  public Certificate {
    mentees = Collections.unmodifiableSortedMap(new TreeMap<>(mentees));
    mentors = Collections.unmodifiableSortedMap(new TreeMap<>(mentors));
  }

  /**
   * By how much every matching with this pair falls short of the best, at least; a bound that needs
   * no search. {@link Explanations} gives the exact figure.
   */
  public Shortfall shortfall(String mentee, String mentor, int points) {
    long gap = price(mentees, mentee) + price(mentors, mentor) - (perPair + points);
    return Shortfall.of(gap, perPair);
  }

  private static long price(Map<String, Long> prices, String id) {
    Long price = prices.get(id);
    if (price == null) {
      throw new IllegalArgumentException(id + " took no part in this run");
    }
    return price;
  }
}
