package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Quotas;

/**
 * Checks a matching under quotas against prices of people and quotas in one pass, like {@link
 * OptimalityCheck}: the people and quotas of each pair must cover its worth, and all places
 * together must cost what the matching is worth. An empty list of objections proves that it is
 * best.
 */
public final class QuotaCheck {

  private QuotaCheck() {}

  /** Everything that keeps the matching from being proved best, in words; empty when proved. */
  public static List<String> objections(
      Quotas quotas, Matching matching, Certificate proof, Map<Quotas.Limit, Long> quotaPrices) {
    List<String> objections = new ArrayList<>();
    Market market = matching.market();
    Map<Quotas.Limit, Integer> used = new HashMap<>();
    int[] loads = matching.loads();
    long cost = 0;
    long most = 0;
    for (int i = 0; i < market.mentees().size(); i++) {
      cost = Math.addExact(cost, requirePrice(proof.menteePrice(i), objections));
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        most = Math.max(most, market.points(e));
        String mentor = market.mentors().get(market.mentorOf(e));
        long covered = proof.menteePrice(i) + proof.mentorPrice(market.mentorOf(e));
        for (Quotas.Limit limit : quotas.limits(market.mentees().get(i), mentor)) {
          covered = Math.addExact(covered, quotaPrices.getOrDefault(limit, 0L));
          used.merge(limit, matching.edge(i) == e ? 1 : 0, Integer::sum);
        }
        if (covered < Math.addExact(proof.perPair(), market.points(e))) {
          objections.add("the prices do not cover " + market.edges().get(e));
        }
      }
    }
    for (int j = 0; j < loads.length; j++) {
      long price = requirePrice(proof.mentorPrice(j), objections);
      cost = Math.addExact(cost, Math.multiplyExact(price, (long) market.seats(j)));
      if (loads[j] > market.seats(j)) {
        objections.add("mentor " + market.mentors().get(j) + " has more mentees than seats");
      }
    }
    for (Map.Entry<Quotas.Limit, Integer> quota : quotas.most().entrySet()) {
      long price = requirePrice(quotaPrices.getOrDefault(quota.getKey(), 0L), objections);
      cost = Math.addExact(cost, Math.multiplyExact(price, (long) quota.getValue()));
      if (used.getOrDefault(quota.getKey(), 0) > quota.getValue()) {
        objections.add("the quota of " + quota.getKey() + " is exceeded");
      }
    }
    long bonus = Math.multiplyExact(proof.perPair(), (long) matching.size());
    if (cost != Math.addExact(bonus, matching.welfare())) {
      objections.add("the prices allow " + cost + ", which the pairs are not worth");
    }
    if (proof.perPair() <= Math.multiplyExact(most, (long) market.mentees().size())) {
      objections.add("one pair more does not outweigh all points together");
    }
    return objections;
  }

  private static long requirePrice(long price, List<String> objections) {
    if (price < 0) {
      objections.add("a price is negative");
    }
    return price;
  }
}
