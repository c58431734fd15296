package org.tandem.matching.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Quotas;

/**
 * The best matching where mentors take only so many of a group: as many pairs as possible, then
 * most points. Nested quotas are layers of a flow between mentees and mentors, so it stays exact
 * and has a certificate: besides people, quotas have prices.
 *
 * @param matching who is paired with whom
 * @param certificate prices of people
 * @param quotaPrices what one place more in a quota would add, for each quota of a known mentor
 */
public record QuotaOptimum(
    Matching matching, Certificate certificate, Map<Quotas.Limit, Long> quotaPrices) {

  /** Copies what it is given. */
  public QuotaOptimum {
    quotaPrices = Map.copyOf(quotaPrices);
  }

  /** Solves a market with quotas. */
  public static QuotaOptimum of(Market market, Quotas quotas) {
    return new Layers(market, quotas).solve();
  }

  /** Mentees, then mentors, then quotas, then the sink. */
  private static final class Layers {
    private final Market market;
    private final int mentees;
    private final int sink;
    private final long perPair;
    private final Map<Quotas.Limit, Integer> nodes = new HashMap<>();
    private final Map<Quotas.Limit, Integer> larger = new HashMap<>();
    private final FlowNetwork network;
    private final int[] arcs;

    Layers(Market market, Quotas quotas) {
      this.market = market;
      mentees = market.mentees().size();
      int mentors = market.mentors().size();
      quotas.most().keySet().stream()
          .filter(limit -> market.mentor(limit.mentor()) >= 0)
          .sorted(Comparator.comparing(Quotas.Limit::mentor).thenComparing(Quotas.Limit::group))
          .forEach(limit -> nodes.put(limit, mentees + mentors + nodes.size()));
      sink = mentees + mentors + nodes.size();
      network = new FlowNetwork(sink + 1);
      perPair = Optimum.perPair(market);
      arcs = new int[market.edgeCount()];
      build(quotas);
    }

    private void build(Quotas quotas) {
      for (int j = 0; j < market.mentors().size(); j++) {
        network.arc(mentees + j, sink, market.seats(j), 0);
      }
      for (int i = 0; i < mentees; i++) {
        for (int e = market.first(i); e < market.first(i + 1); e++) {
          String mentor = market.mentors().get(market.mentorOf(e));
          List<Quotas.Limit> limits = quotas.limits(market.mentees().get(i), mentor);
          int target = mentees + market.mentorOf(e);
          for (int k = limits.size() - 1; k >= 0; k--) {
            int node = nodes.getOrDefault(limits.get(k), target);
            if (larger.put(limits.get(k), target) == null) {
              network.arc(node, target, quotas.most().getOrDefault(limits.get(k), 0), 0);
            }
            target = node;
          }
          arcs[e] = network.arc(i, target, 1, market.mostPoints() - market.points(e));
        }
        network.arc(i, sink, 1, perPair + market.mostPoints());
      }
    }

    QuotaOptimum solve() {
      int[] edges = new int[mentees];
      Arrays.fill(edges, Matching.NONE);
      for (int i = 0; i < mentees; i++) {
        network.send(i, sink);
      }
      for (int i = 0; i < mentees; i++) {
        for (int e = market.first(i); e < market.first(i + 1); e++) {
          if (network.flow(arcs[e]) > 0) {
            edges[i] = e;
          }
        }
      }
      return new QuotaOptimum(new Matching(market, edges), certificate(), quotaPrices());
    }

    private Certificate certificate() {
      long[] menteePrices = new long[mentees];
      Arrays.setAll(menteePrices, i -> perPair + market.mostPoints() - (price(sink) - price(i)));
      long[] mentorPrices = new long[market.mentors().size()];
      Arrays.setAll(mentorPrices, j -> Math.max(0, price(sink) - price(mentees + j)));
      return new Certificate(perPair, menteePrices, mentorPrices);
    }

    private long price(int node) {
      return network.potential(node);
    }

    private Map<Quotas.Limit, Long> quotaPrices() {
      Map<Quotas.Limit, Long> prices = new HashMap<>();
      nodes.forEach(
          (limit, node) ->
              prices.put(
                  limit, Math.max(0, price(larger.getOrDefault(limit, node)) - price(node))));
      return prices;
    }
  }
}
