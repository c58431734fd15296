package org.tandem.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.Matching;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Profile;
import org.tandem.matching.RankedMarket;
import org.tandem.matching.Roster;
import org.tandem.matching.Stable;
import org.tandem.matching.proof.StabilityCheck;

class DeferredAcceptancePropertiesTest {

  @Property(tries = 1000)
  void leavesNoBlockingPair(@ForAll long seed) {
    Stable stable = DeferredAcceptance.of(ranked(seed));

    assertThat(StabilityCheck.objections(stable)).isEmpty();
  }

  @Property(tries = 500)
  void noStableMatchingIsBetterForAnyMentee(@ForAll long seed) {
    RankedMarket ranked = ranked(seed);
    Matching best = DeferredAcceptance.of(ranked).matching();

    for (Matching other : AllMatchings.of(ranked.market())) {
      if (StabilityCheck.objections(new Stable(ranked, other)).isEmpty()) {
        for (int i = 0; i < ranked.market().mentees().size(); i++) {
          assertThat(place(ranked, best.edge(i))).isLessThanOrEqualTo(place(ranked, other.edge(i)));
        }
      }
    }
  }

  @Property(tries = 500)
  void theCheckRefusesAMatchingWithOnePairLess(@ForAll long seed) {
    RankedMarket ranked = ranked(seed);
    List<Market.Edge> pairs = DeferredAcceptance.of(ranked).matching().pairs();
    if (!pairs.isEmpty()) {
      Matching worse = Matching.of(ranked.market(), pairs.subList(1, pairs.size()));

      assertThat(StabilityCheck.objections(new Stable(ranked, worse))).isNotEmpty();
    }
  }

  private static int place(RankedMarket ranked, int edge) {
    return edge == Matching.NONE ? Integer.MAX_VALUE : ranked.menteesPlace(edge);
  }

  private static RankedMarket ranked(long seed) {
    Random random = new Random(seed);
    Market market = MarketFixture.random(random, 5, 3, 2);
    List<Mentee> mentees =
        market.mentees().stream()
            .map(id -> new Mentee(id, Profile.blank(), some(random, market.mentors()), Set.of()))
            .toList();
    List<Mentor> mentors = new ArrayList<>();
    for (int j = 0; j < market.mentors().size(); j++) {
      List<String> list = some(random, market.mentees());
      String id = market.mentors().get(j);
      mentors.add(new Mentor(id, market.seats(j), Profile.blank(), list, Set.of()));
    }
    return RankedMarket.of(new Roster(mentees, mentors, Set.of()), market, seed);
  }

  private static List<String> some(Random random, List<String> ids) {
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(shuffled.size() + 1));
  }
}
