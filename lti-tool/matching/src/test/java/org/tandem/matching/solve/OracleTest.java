package org.tandem.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.OrToolsOptimum;
import org.tandem.matching.Proven;

class OracleTest {

  @Property(tries = 3000)
  void agreesWithOrToolsOnSmallMarkets(@ForAll("small") Market market) {
    agrees(market);
  }

  @Property(tries = 300)
  void agreesWithOrToolsOnMarketsOfSeveralHundred(@ForAll("mid") Market market) {
    agrees(market);
  }

  private static void agrees(Market market) {
    Proven ours = Optimum.of(market);
    OrToolsOptimum theirs = OrToolsOptimum.of(market);

    assertThat(ours.matching().size()).isEqualTo(theirs.pairs());
    assertThat(ours.matching().welfare()).isEqualTo(theirs.points());
  }

  @Provide
  Arbitrary<Market> small() {
    return Arbitraries.longs().map(seed -> MarketFixture.random(new Random(seed), 12, 8, 3));
  }

  @Provide
  Arbitrary<Market> mid() {
    return Arbitraries.longs().map(seed -> MarketFixture.random(new Random(seed), 400, 150, 4));
  }
}
