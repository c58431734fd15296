package org.tandem.matching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;

/**
 * The default solver: pairs as many mentees as possible, and among all ways to do so takes one with
 * most points (maximum-weight b-matching, lexicographic). Exact, and equal markets give equal
 * matchings, whatever the number of cores.
 *
 * <p>First {@link Coverage} finds how many pairs are possible, and cuts the market into the part
 * where seats suffice and the part where they are contested. Each part is then an {@link
 * Assignment} in which the short side chooses: mentees where seats suffice, mentors where they do
 * not. That is where the speed comes from: choosing from the long side, each mentee too many would
 * search the whole market for somebody to push out. The two parts never exchange anybody, so
 * nothing is lost, and their prices join to one certificate for the whole.
 */
public final class Optimum {

  private Optimum() {}

  /** Solves a market. */
  public static Proven of(Market market) {
    return of(market, perPair(market));
  }

  /** Four times what a chain through everybody can gain: a price splits into people and points. */
  static long perPair(Market market) {
    long chain = Math.multiplyExact(4L * (market.mentees().size() + 1), (long) market.mostPoints());
    return Math.addExact(chain, 1);
  }

  /** Solves a market with another bonus for each pair, which must be at least the usual one. */
  static Proven of(Market market, long perPair) {
    MarketParts parts = new MarketParts(market, new Coverage(market).cover());
    List<Assignment> solved =
        Stream.of(parts.ample(), parts.contested())
            .parallel()
            .map(part -> new Assignment(part).solve())
            .toList();
    return joined(market, perPair, solved.get(0), solved.get(1));
  }

  private static Proven joined(
      Market market, long perPair, Assignment ample, Assignment contested) {
    int[] edges = new int[market.mentees().size()];
    Arrays.fill(edges, Matching.NONE);
    ample.forEachHeld((mentee, mentor) -> edges[mentee] = market.edge(mentee, mentor));
    contested.forEachHeld((mentor, mentee) -> edges[mentee] = market.edge(mentee, mentor));
    return new Proven(new Matching(market, edges), certificate(market, perPair, ample, contested));
  }

  /**
   * A mentee who is certain of a mentor, and a mentor whose seats are contested, are worth one pair
   * more than their price in points: without them there would be one pair less.
   */
  private static Certificate certificate(
      Market market, long perPair, Assignment ample, Assignment contested) {
    long[] mentees = new long[market.mentees().size()];
    long[] mentors = new long[market.mentors().size()];
    Choosers certain = ample.part();
    for (int k = 0; k < certain.people.length; k++) {
      mentees[certain.people[k]] = perPair + ample.value(k);
    }
    for (int k = 0; k < certain.choices.length; k++) {
      mentors[certain.choices[k]] = ample.price(k);
    }
    Choosers wanted = contested.part();
    for (int k = 0; k < wanted.people.length; k++) {
      mentors[wanted.people[k]] = perPair + contested.value(k);
    }
    for (int k = 0; k < wanted.choices.length; k++) {
      mentees[wanted.choices[k]] = contested.price(k);
    }
    return new Certificate(perPair, mentees, mentors);
  }
}
