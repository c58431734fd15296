package org.tandem.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;

class ResidualPropertiesTest {

  @Property(tries = 1000)
  void insistingOnAPairCostsWhatSolvingAgainWithItLoses(@ForAll("small") Market market) {
    Residual residual = new Residual(Optimum.of(market));
    long best = worth(EnumeratedOptimum.of(market), residual.perPair());
    for (Market.Edge pair : market.edges()) {
      int mentor = market.mentor(pair.mentor());
      if (market.seats(mentor) > 0) {
        long cost =
            residual.costOf(market.mentee(pair.mentee()), mentor, pair.points()).orElseThrow();
        long others =
            worth(EnumeratedOptimum.of(MarketFixture.without(market, pair)), residual.perPair());

        assertThat(best - cost).isEqualTo(others + residual.perPair() + pair.points());
      }
    }
  }

  @Property(tries = 1000)
  void aSeatGainsWhatSolvingAgainWithItGains(@ForAll("small") Market market) {
    Residual residual = new Residual(Optimum.of(market));
    long[] gains = residual.gainsOfASeat();
    long best = worth(EnumeratedOptimum.of(market), residual.perPair());
    for (int j = 0; j < gains.length; j++) {
      Map<String, Integer> seats = MarketFixture.seats(market);
      seats.merge(market.mentors().get(j), 1, Integer::sum);
      Market larger = Market.of(market.mentees(), seats, market.edges());

      assertThat(best + gains[j])
          .isEqualTo(worth(EnumeratedOptimum.of(larger), residual.perPair()));
    }
  }

  @Property(tries = 500)
  void insistingWithASeatMoreCostsWhatSolvingAgainLoses(@ForAll("small") Market market) {
    Residual residual = new Residual(Optimum.of(market));
    for (Market.Edge pair : market.edges()) {
      Map<String, Integer> seats = MarketFixture.seats(market);
      seats.merge(pair.mentor(), 1, Integer::sum);
      Market larger = Market.of(market.mentees(), seats, market.edges());
      long best = worth(EnumeratedOptimum.of(larger), residual.perPair());
      long others =
          worth(EnumeratedOptimum.of(MarketFixture.without(larger, pair)), residual.perPair());
      long cost =
          residual.costWithASeatMore(
              market.mentee(pair.mentee()), market.mentor(pair.mentor()), pair.points());

      assertThat(best - cost).isEqualTo(others + residual.perPair() + pair.points());
    }
  }

  private static long worth(EnumeratedOptimum.Optimum found, long perPair) {
    return found.pairs() * perPair + found.points();
  }

  @Provide
  Arbitrary<Market> small() {
    return Arbitraries.longs().map(seed -> MarketFixture.random(new Random(seed), 5, 4, 2));
  }
}
