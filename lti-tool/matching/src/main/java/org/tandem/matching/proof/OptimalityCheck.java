package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;

/**
 * Checks a matching against its certificate in one pass, knowing nothing of how either was found.
 * An empty list of objections proves that the matching is best, whoever made it: by weak duality
 * nothing is worth more than prices that cover every pair.
 */
public final class OptimalityCheck {

  private final Market market;
  private final Matching matching;
  private final Certificate proof;
  private final List<String> objections = new ArrayList<>();

  private OptimalityCheck(Market market, Proven claim) {
    this.market = market;
    this.matching = claim.matching();
    this.proof = claim.certificate();
  }

  /** Everything that keeps the matching from being proved best, in words; empty when proved. */
  public static List<String> objections(Market market, Proven claim) {
    OptimalityCheck check = new OptimalityCheck(market, claim);
    try {
      check.everything();
    } catch (ArithmeticException overflow) {
      check.objections.add("the numbers are too large to add up");
    }
    return check.objections;
  }

  private void everything() {
    if (matching.market() != market) {
      objections.add("the matching is one of another market");
    } else if (proof.mentees() != market.mentees().size()
        || proof.mentors() != market.mentors().size()) {
      objections.add("the prices are for other people");
    } else {
      seatsAreNotExceeded();
      pricesCoverEveryPair();
      bothSidesAreWorthTheSame();
      pairsComeBeforePoints();
    }
  }

  private void seatsAreNotExceeded() {
    int[] loads = matching.loads();
    for (int j = 0; j < loads.length; j++) {
      if (loads[j] > market.seats(j)) {
        objections.add("mentor " + market.mentors().get(j) + " has more mentees than seats");
      }
    }
  }

  private void pricesCoverEveryPair() {
    for (int j = 0; j < market.mentors().size(); j++) {
      requireNotNegative(market.mentors().get(j), proof.mentorPrice(j));
    }
    for (int i = 0; i < market.mentees().size(); i++) {
      requireNotNegative(market.mentees().get(i), proof.menteePrice(i));
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        long covered = Math.addExact(proof.menteePrice(i), proof.mentorPrice(market.mentorOf(e)));
        if (covered < Math.addExact(proof.perPair(), market.points(e))) {
          objections.add("the prices do not cover " + market.edges().get(e));
        }
      }
    }
  }

  private void requireNotNegative(String id, long price) {
    if (price < 0) {
      objections.add("the price of " + id + " is negative");
    }
  }

  private void bothSidesAreWorthTheSame() {
    long bound = 0;
    for (int i = 0; i < market.mentees().size(); i++) {
      bound = Math.addExact(bound, proof.menteePrice(i));
    }
    for (int j = 0; j < market.mentors().size(); j++) {
      long seats = Math.multiplyExact(proof.mentorPrice(j), (long) market.seats(j));
      bound = Math.addExact(bound, seats);
    }
    long bonus = Math.multiplyExact(proof.perPair(), (long) matching.size());
    long worth = Math.addExact(bonus, matching.welfare());
    if (bound != worth) {
      objections.add("the prices allow " + bound + ", the pairs are worth " + worth);
    }
  }

  private void pairsComeBeforePoints() {
    long all = Math.multiplyExact((long) market.mostPoints(), (long) market.mentees().size());
    if (proof.perPair() <= all) {
      objections.add("one pair more does not outweigh all points together");
    }
  }
}
