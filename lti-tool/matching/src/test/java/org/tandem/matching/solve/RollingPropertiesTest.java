package org.tandem.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.Proven;
import org.tandem.matching.proof.OptimalityCheck;

class RollingPropertiesTest {

  @Property(tries = 500)
  void staysBestWhateverHappens(@ForAll long seed) {
    Random random = new Random(seed);
    Market market = MarketFixture.random(random, 12, 6, 3);
    Rolling rolling = new Rolling(market);
    List<String> present = new ArrayList<>(market.mentees());
    for (int step = 0; step < 12; step++) {
      happen(random, market, rolling, present, "new" + step);

      Proven now = rolling.proven();
      assertThat(OptimalityCheck.objections(now.matching().market(), now)).isEmpty();
    }
  }

  private static void happen(
      Random random, Market market, Rolling rolling, List<String> present, String newcomer) {
    int event = random.nextInt(5);
    if (event == 0 || present.isEmpty()) {
      rolling.join(newcomer, edges(random, market, newcomer));
      present.add(newcomer);
    } else if (event == 1) {
      rolling.leave(present.remove(random.nextInt(present.size())));
    } else if (event == 2) {
      rolling.rematch(present.get(random.nextInt(present.size())));
    } else if (event == 3 && !market.mentors().isEmpty()) {
      int mentor = random.nextInt(market.mentors().size());
      rolling.seats(market.mentors().get(mentor), random.nextInt(4));
    } else {
      String mentee = present.get(random.nextInt(present.size()));
      if (rolling.mentorOf(mentee).isPresent()) {
        rolling.settle(mentee);
        present.remove(mentee);
      }
    }
  }

  private static List<Market.Edge> edges(Random random, Market market, String mentee) {
    return market.mentors().stream()
        .filter(mentor -> random.nextBoolean())
        .map(mentor -> new Market.Edge(mentee, mentor, random.nextInt(1000)))
        .toList();
  }

  @Property(tries = 200)
  void aRematchNeverGivesTheSameMentorAgain(@ForAll long seed) {
    Market market = MarketFixture.random(new Random(seed), 10, 5, 3);
    Rolling rolling = new Rolling(market);
    for (String mentee : market.mentees()) {
      rolling
          .mentorOf(mentee)
          .ifPresent(
              before -> {
                rolling.rematch(mentee);
                assertThat(rolling.mentorOf(mentee)).isNotEqualTo(java.util.Optional.of(before));
              });
    }
  }
}
