package org.tandem.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a matching against its certificate in one pass, knowing nothing of how either was found.
 * An empty list of objections proves that the matching is best, whoever made it.
 */
public final class CertificateVerifier {

  private CertificateVerifier() {}

  /** Everything that keeps the matching from being proved best, in words; empty when proved. */
  public static List<String> objections(Market market, Matching matching) {
    List<String> objections = new ArrayList<>();
    Certificate proof = matching.certificate();
    try {
      pairsMayBeMade(market, matching, objections);
      pricesCoverEveryPair(market, proof, objections);
      bothSidesAreWorthTheSame(market, matching, objections);
      pairsComeBeforePoints(market, proof, objections);
    } catch (ArithmeticException overflow) {
      objections.add("the numbers are too large to add up");
    }
    return objections;
  }

  private static void pairsMayBeMade(Market market, Matching matching, List<String> objections) {
    Set<Market.Edge> possible = new HashSet<>(market.edges());
    Set<String> paired = new HashSet<>();
    Map<String, Integer> load = new HashMap<>();
    for (Market.Edge pair : matching.pairs()) {
      if (!possible.contains(pair)) {
        objections.add("this pair may not be made, or not for these points: " + pair);
      }
      if (!paired.add(pair.mentee())) {
        objections.add("mentee " + pair.mentee() + " has two mentors");
      }
      load.merge(pair.mentor(), 1, Integer::sum);
    }
    load.forEach(
        (mentor, count) -> {
          if (count > market.seats().getOrDefault(mentor, 0)) {
            objections.add("mentor " + mentor + " has more mentees than seats");
          }
        });
  }

  private static void pricesCoverEveryPair(
      Market market, Certificate proof, List<String> objections) {
    if (!proof.mentees().keySet().equals(Set.copyOf(market.mentees()))
        || !proof.mentors().keySet().equals(market.seats().keySet())) {
      objections.add("the prices are for other people");
      return;
    }
    proof.mentees().forEach((id, price) -> requireNotNegative(id, price, objections));
    proof.mentors().forEach((id, price) -> requireNotNegative(id, price, objections));
    for (Market.Edge edge : market.edges()) {
      long covered =
          Math.addExact(
              proof.mentees().getOrDefault(edge.mentee(), 0L),
              proof.mentors().getOrDefault(edge.mentor(), 0L));
      if (covered < Math.addExact(proof.perPair(), edge.points())) {
        objections.add("the prices do not cover " + edge);
      }
    }
  }

  private static void requireNotNegative(String id, long price, List<String> objections) {
    if (price < 0) {
      objections.add("the price of " + id + " is negative");
    }
  }

  private static void bothSidesAreWorthTheSame(
      Market market, Matching matching, List<String> objections) {
    Certificate proof = matching.certificate();
    long bound = 0;
    for (long price : proof.mentees().values()) {
      bound = Math.addExact(bound, price);
    }
    for (Map.Entry<String, Long> seat : proof.mentors().entrySet()) {
      int seats = market.seats().getOrDefault(seat.getKey(), 0);
      bound = Math.addExact(bound, Math.multiplyExact(seat.getValue(), (long) seats));
    }
    long bonus = Math.multiplyExact(proof.perPair(), (long) matching.pairs().size());
    long worth = Math.addExact(bonus, matching.welfare());
    if (bound != worth) {
      objections.add("the prices allow " + bound + ", the pairs are worth " + worth);
    }
  }

  private static void pairsComeBeforePoints(
      Market market, Certificate proof, List<String> objections) {
    long highest = market.edges().stream().mapToInt(Market.Edge::points).max().orElse(0);
    if (proof.perPair() <= Math.multiplyExact(highest, (long) market.mentees().size())) {
      objections.add("one pair more does not outweigh all points together");
    }
  }
}
