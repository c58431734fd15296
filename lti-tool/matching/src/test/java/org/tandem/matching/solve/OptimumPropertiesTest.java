package org.tandem.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.proof.OptimalityCheck;

class OptimumPropertiesTest {

  @Property(tries = 3000)
  void findsWhatTryingEverythingFinds(@ForAll("small") Market market) {
    assertThat(found(Optimum.of(market))).isEqualTo(EnumeratedOptimum.of(market));
  }

  @Property(tries = 3000)
  void provesEveryMatchingItMakes(@ForAll("small") Market market) {
    assertThat(OptimalityCheck.objections(market, Optimum.of(market))).isEmpty();
  }

  @Property(tries = 200)
  void provesLargerMatchingsToo(@ForAll("large") Market market) {
    assertThat(OptimalityCheck.objections(market, Optimum.of(market))).isEmpty();
  }

  @Property(tries = 300)
  void givesTheSamePairsInWhateverOrderPeopleCome(
      @ForAll("small") Market market, @ForAll long seed) {
    List<String> mentees = new ArrayList<>(market.mentees());
    List<Market.Edge> edges = new ArrayList<>(market.edges());
    Collections.shuffle(mentees, new Random(seed));
    Collections.shuffle(edges, new Random(seed));
    Market permuted = Market.of(mentees, MarketFixture.seats(market), edges);

    assertThat(Optimum.of(permuted).matching()).isEqualTo(Optimum.of(market).matching());
  }

  @Property(tries = 500)
  void refusesAMatchingWithOnePairLess(@ForAll("small") Market market) {
    Proven best = Optimum.of(market);
    List<Market.Edge> pairs = best.matching().pairs();
    if (!pairs.isEmpty()) {
      Matching worse = Matching.of(market, pairs.subList(1, pairs.size()));

      assertThat(OptimalityCheck.objections(market, new Proven(worse, best.certificate())))
          .isNotEmpty();
    }
  }

  @Property(tries = 500)
  void refusesAProofWithOnePriceChanged(@ForAll("small") Market market) {
    Proven best = Optimum.of(market);
    Certificate proof = best.certificate();
    if (!market.mentees().isEmpty()) {
      Map<String, Long> prices = proof.menteesById(market);
      prices.merge(market.mentees().get(0), 1L, Long::sum);
      Certificate changed =
          Certificate.of(market, proof.perPair(), prices, proof.mentorsById(market));

      assertThat(OptimalityCheck.objections(market, new Proven(best.matching(), changed)))
          .isNotEmpty();
    }
  }

  private static EnumeratedOptimum.Optimum found(Proven best) {
    return new EnumeratedOptimum.Optimum(best.matching().size(), best.matching().welfare());
  }

  @Provide
  Arbitrary<Market> small() {
    return Arbitraries.longs().map(seed -> MarketFixture.random(new Random(seed), 6, 4, 3));
  }

  @Provide
  Arbitrary<Market> large() {
    return Arbitraries.longs().map(seed -> MarketFixture.random(new Random(seed), 150, 60, 4));
  }
}
