package org.tandem.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Shortfall;
import org.tandem.matching.solve.Fairness;
import org.tandem.matching.solve.Optimum;
import org.tandem.matching.solve.Residual;

class CostPropertiesTest {

  private static final int[] POSITIONS = {-8, -4, -2, 0, 2, 4, 8};

  @Property(tries = 300)
  void aCostIsTheDifferenceToWhatSolvingAgainWithThePairComesTo(@ForAll long seed) {
    Random random = new Random(seed);
    Market plain = MarketFixture.random(random, 8, 5, 2);
    Fairness fairness = new Fairness(POSITIONS[random.nextInt(POSITIONS.length)]);
    Market bent = fairness.apply(plain);
    Proven best = Optimum.of(bent);
    Rearrangements rearrangements = new Rearrangements(plain, fairness, best);
    Outcome now = Outcome.of(best.matching().in(plain));
    for (Market.Edge pair : plain.edges()) {
      int mentee = plain.mentee(pair.mentee());
      int mentor = plain.mentor(pair.mentor());
      if (plain.seats(mentor) > 0) {
        Cost cost = rearrangements.costOf(mentee, mentor, pair.points()).orElseThrow();
        Matching others = Optimum.of(MarketFixture.without(bent, pair)).matching();
        long sum = others.welfare() + bent.points(bent.edge(mentee, mentor));

        assertThat(now.paired() - cost.mentees()).isEqualTo(others.size() + 1);
        assertThat(cost.isNone())
            .isEqualTo(cost.mentees() == 0 && sum == best.matching().welfare());
        if (fairness.isNeutral()) {
          assertThat(now.welfare() - cost.points()).isEqualTo(sum);
        }
      }
    }
  }

  @Property(tries = 300)
  void whatACostPromisesCanBeDone(@ForAll long seed) {
    Random random = new Random(seed);
    Market plain = MarketFixture.random(random, 8, 5, 2);
    Fairness fairness = new Fairness(POSITIONS[random.nextInt(POSITIONS.length)]);
    Market bent = fairness.apply(plain);
    Proven best = Optimum.of(bent);
    Outcome now = Outcome.of(best.matching().in(plain));
    for (Market.Edge pair : plain.edges()) {
      int mentee = plain.mentee(pair.mentee());
      int mentor = plain.mentor(pair.mentor());
      if (plain.seats(mentor) > 0) {
        int[] edges = new Residual(best).edgesWith(mentee, mentor).orElseThrow();
        edges[mentee] = plain.edge(mentee, mentor);
        Matching with = new Matching(plain, edges);
        Outcome then = Outcome.of(with);
        Cost cost =
            new Rearrangements(plain, fairness, best)
                .costOf(mentee, mentor, pair.points())
                .orElseThrow();

        assertThat(with.loads()[mentor]).isPositive();
        for (int j = 0; j < plain.mentors().size(); j++) {
          assertThat(with.loads()[j]).isLessThanOrEqualTo(plain.seats(j));
        }
        assertThat(cost.points()).isEqualTo(now.welfare() - then.welfare());
        assertThat(cost.worst()).isEqualTo(then.worst());
      }
    }
  }

  @Property(tries = 300)
  void oneSeatMoreAddsWhatSolvingAgainWithItAdds(@ForAll long seed) {
    Market plain = MarketFixture.random(new Random(seed), 8, 5, 2);
    Proven best = Optimum.of(plain);
    Rearrangements rearrangements = new Rearrangements(plain, Fairness.NEUTRAL, best);
    for (int j = 0; j < plain.mentors().size(); j++) {
      int mentor = j;
      Matching more =
          Optimum.of(plain.withSeats(k -> plain.seats(k) + (k == mentor ? 1 : 0))).matching();

      assertThat(rearrangements.gainOfASeat(j))
          .isEqualTo(
              new Gain(
                  more.size() - best.matching().size(),
                  more.welfare() - best.matching().welfare()));
    }
  }

  @Property(tries = 300)
  void withASeatMoreTheRearrangementsCostWhatThePricesSay(@ForAll long seed) {
    Market plain = MarketFixture.random(new Random(seed), 8, 5, 2);
    Proven best = Optimum.of(plain);
    Residual residual = new Residual(best);
    Rearrangements rearrangements = new Rearrangements(plain, Fairness.NEUTRAL, best);
    for (Market.Edge pair : plain.edges()) {
      int mentee = plain.mentee(pair.mentee());
      int mentor = plain.mentor(pair.mentor());
      Cost cost = rearrangements.costWithASeatMore(mentee, mentor, pair.points());
      Shortfall said =
          Shortfall.of(
              residual.costWithASeatMore(mentee, mentor, pair.points()), residual.perPair());

      assertThat(new Shortfall(cost.mentees(), cost.points())).isEqualTo(said);
      assertThat(cost.isNone()).isEqualTo(said.isNone());
    }
  }
}
