package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OptimalityPropertiesTest {

  private final Matcher matcher = Matcher.shortestPaths();

  @Property(tries = 3000)
  void findsWhatTryingEverythingFinds(@ForAll("small") Market market) {
    Matching matching = matcher.match(market);

    assertThat(new EnumeratedOptimum.Optimum(matching.pairs().size(), matching.welfare()))
        .isEqualTo(EnumeratedOptimum.of(market));
  }

  @Property(tries = 3000)
  void provesEveryMatchingItMakes(@ForAll("small") Market market) {
    assertThat(CertificateVerifier.objections(market, matcher.match(market))).isEmpty();
  }

  @Property(tries = 100)
  void provesLargerMatchingsToo(@ForAll("large") Market market) {
    assertThat(CertificateVerifier.objections(market, matcher.match(market))).isEmpty();
  }

  @Property(tries = 300)
  void givesTheSamePairsInWhateverOrderPeopleCome(
      @ForAll("small") Market market, @ForAll long seed) {
    List<String> mentees = new ArrayList<>(market.mentees());
    List<Market.Edge> edges = new ArrayList<>(market.edges());
    Collections.shuffle(mentees, new Random(seed));
    Collections.shuffle(edges, new Random(seed));

    assertThat(matcher.match(new Market(mentees, market.seats(), edges)))
        .isEqualTo(matcher.match(market));
  }

  @Property(tries = 500)
  void noMatchingWithAPairBeatsTheBestByMoreThanItsShortfall(@ForAll("small") Market market) {
    Certificate proof = matcher.match(market).certificate();
    EnumeratedOptimum.Optimum best = EnumeratedOptimum.of(market);
    for (Market.Edge edge : market.edges()) {
      if (market.seats().getOrDefault(edge.mentor(), 0) > 0) {
        Shortfall shortfall = proof.shortfall(edge.mentee(), edge.mentor(), edge.points());
        EnumeratedOptimum.Optimum forced = forced(market, edge);
        long lost = proof.perPair() * (best.pairs() - forced.pairs());
        assertThat(lost + best.points() - forced.points())
            .isGreaterThanOrEqualTo(proof.perPair() * shortfall.mentees() + shortfall.points());
      }
    }
  }

  @Property(tries = 500)
  void refusesAMatchingWithOnePairLess(@ForAll("small") Market market) {
    Matching best = matcher.match(market);
    if (!best.pairs().isEmpty()) {
      Matching worse =
          new Matching(best.pairs().subList(1, best.pairs().size()), best.certificate());

      assertThat(CertificateVerifier.objections(market, worse)).isNotEmpty();
    }
  }

  @Property(tries = 500)
  void refusesAProofWithOnePriceChanged(@ForAll("small") Market market) {
    Matching best = matcher.match(market);
    if (!market.mentees().isEmpty()) {
      SortedMap<String, Long> prices = new TreeMap<>(best.certificate().mentees());
      prices.merge(market.mentees().get(0), 1L, Long::sum);
      Certificate changed =
          new Certificate(best.certificate().perPair(), prices, best.certificate().mentors());

      assertThat(CertificateVerifier.objections(market, new Matching(best.pairs(), changed)))
          .isNotEmpty();
    }
  }

  private static EnumeratedOptimum.Optimum forced(Market market, Market.Edge pair) {
    Map<String, Integer> seats = new HashMap<>(market.seats());
    seats.merge(pair.mentor(), -1, Integer::sum);
    List<String> mentees =
        market.mentees().stream().filter(id -> !id.equals(pair.mentee())).toList();
    List<Market.Edge> edges =
        market.edges().stream().filter(edge -> !edge.mentee().equals(pair.mentee())).toList();
    EnumeratedOptimum.Optimum rest = EnumeratedOptimum.of(new Market(mentees, seats, edges));
    return new EnumeratedOptimum.Optimum(rest.pairs() + 1, rest.points() + pair.points());
  }

  @Provide
  Arbitrary<Market> small() {
    return Arbitraries.longs().map(seed -> random(new Random(seed), 6, 4, 3));
  }

  @Provide
  Arbitrary<Market> large() {
    return Arbitraries.longs().map(seed -> random(new Random(seed), 150, 60, 4));
  }

  private static Market random(Random random, int mentees, int mentors, int seats) {
    int n = random.nextInt(mentees + 1);
    int m = random.nextInt(mentors + 1);
    int highest = 1 + random.nextInt(random.nextBoolean() ? 5 : 1000);
    double density = random.nextDouble();
    List<String> people = new ArrayList<>();
    Map<String, Integer> offered = new TreeMap<>();
    List<Market.Edge> edges = new ArrayList<>();
    for (int j = 0; j < m; j++) {
      offered.put("mentor" + j, random.nextInt(seats + 1));
    }
    for (int i = 0; i < n; i++) {
      people.add("mentee" + i);
      for (int j = 0; j < m; j++) {
        if (random.nextDouble() < density) {
          edges.add(new Market.Edge("mentee" + i, "mentor" + j, random.nextInt(highest)));
        }
      }
    }
    return new Market(people, offered, edges);
  }
}
