package org.tandem.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.solve.Fairness;
import org.tandem.matching.solve.Optimum;

class FrontierTest {

  /** Two together are worth more by one great and one poor pair than by two fair ones. */
  private final Market market =
      Market.of(
          List.of("amal", "dana"),
          Map.of("bo", 1, "cy", 1),
          List.of(
              new Market.Edge("amal", "bo", 1000),
              new Market.Edge("amal", "cy", 600),
              new Market.Edge("dana", "bo", 500),
              new Market.Edge("dana", "cy", 50)));

  @Test
  void concavePointsHelpTheWorstOffAndConvexOnesTheBestPair() {
    List<Frontier.Point> points = Frontier.of(market).points();

    assertThat(points.get(0).outcome()).isEqualTo(new Outcome(2, 0, 1100, 500, 500, 1));
    assertThat(points.get(6).outcome()).isEqualTo(new Outcome(2, 0, 1050, 50, 50, 0));
  }

  @Test
  void theSliderIsANumberInRange() {
    assertThatThrownBy(() -> new Fairness(Double.NaN)).isInstanceOf(InvalidPolicy.class);
    assertThatThrownBy(() -> new Fairness(9)).hasMessageContaining("not to 9.0");
  }

  @Property(tries = 200)
  void neverPairsFewerAndNeverSumsMoreThanTheNeutralPosition(@ForAll long seed) {
    Market any = MarketFixture.random(new Random(seed), 30, 12, 3);
    Outcome neutral = Outcome.of(Optimum.of(any).matching());

    assertThat(Frontier.of(any).points())
        .allSatisfy(
            point -> {
              assertThat(point.outcome().paired()).isEqualTo(neutral.paired());
              assertThat(point.outcome().welfare()).isLessThanOrEqualTo(neutral.welfare());
            });
  }
}
