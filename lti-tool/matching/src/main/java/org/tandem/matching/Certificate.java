package org.tandem.matching;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proof that no other matching pairs more mentees, or as many for more points: an optimal solution
 * of the dual linear program of maximum-weight b-matching. Every pair made is worth {@code perPair}
 * plus its points; prices cover every possible pair, and together they cost exactly what the
 * matching is worth, so nothing can be worth more. People are numbered as in the {@link Market}.
 */
public final class Certificate {

  private final long perPair;
  private final long[] menteePrices;
  private final long[] mentorPrices;

  /**
   * Takes arrays as they are; the caller gives them away.
   *
   * @param perPair bonus for each pair, larger than all points together, which puts the number of
   *     paired mentees before points
   * @param menteePrices price of each mentee: what is lost if the mentee leaves
   * @param mentorPrices price of each mentor's seat: what one seat less would lose
   */
  public Certificate(long perPair, long[] menteePrices, long[] mentorPrices) {
    this.perPair = perPair;
    this.menteePrices = menteePrices;
    this.mentorPrices = mentorPrices;
  }

  /**
   * A certificate that was kept by id.
   *
   * @throws InvalidRoster if the prices are for other people than those of the market
   */
  public static Certificate of(
      Market market, long perPair, Map<String, Long> mentees, Map<String, Long> mentors) {
    return new Certificate(
        perPair, prices(market.mentees(), mentees), prices(market.mentors(), mentors));
  }

  private static long[] prices(List<String> ids, Map<String, Long> prices) {
    InvalidRoster.require(
        prices.size() == ids.size() && prices.keySet().containsAll(ids),
        "the prices are for other people");
    return ids.stream().mapToLong(id -> prices.getOrDefault(id, 0L)).toArray();
  }

  /** The bonus for each pair. */
  public long perPair() {
    return perPair;
  }

  /** Number of mentees with a price. */
  public int mentees() {
    return menteePrices.length;
  }

  /** Number of mentors with a price. */
  public int mentors() {
    return mentorPrices.length;
  }

  /** The price of a mentee. */
  public long menteePrice(int mentee) {
    return menteePrices[mentee];
  }

  /** The price of one seat of a mentor. */
  public long mentorPrice(int mentor) {
    return mentorPrices[mentor];
  }

  /** Prices of all mentees by id. */
  public SortedMap<String, Long> menteesById(Market market) {
    return byId(market.mentees(), menteePrices);
  }

  /** Prices of all mentors by id. */
  public SortedMap<String, Long> mentorsById(Market market) {
    return byId(market.mentors(), mentorPrices);
  }

  private static SortedMap<String, Long> byId(List<String> ids, long[] prices) {
    SortedMap<String, Long> all = new TreeMap<>();
    for (int i = 0; i < prices.length; i++) {
      all.put(ids.get(i), prices[i]);
    }
    return all;
  }

  /**
   * By how much every matching with this pair falls short of the best, at least; a bound that needs
   * no search.
   */
  public Shortfall shortfall(int mentee, int mentor, int points) {
    long gap = menteePrices[mentee] + mentorPrices[mentor] - (perPair + points);
    return Shortfall.of(gap, perPair);
  }
}
