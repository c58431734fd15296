package org.tandem.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.Market;
import org.tandem.matching.MarketFixture;
import org.tandem.matching.Matching;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Profile;
import org.tandem.matching.Quotas;
import org.tandem.matching.RankedMarket;
import org.tandem.matching.Roster;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.proof.QuotaCheck;

class SpecialModelsPropertiesTest {

  @Property(tries = 500)
  void noMatchingHasMoreFirstChoicesThenSecondOnes(@ForAll long seed) {
    RankedMarket ranked = ranked(MarketFixture.random(new Random(seed), 5, 4, 2), seed);
    int[] found = signature(ranked, RankMaximal.of(ranked));

    for (Matching other : AllMatchings.of(ranked.market())) {
      assertThat(Arrays.compare(found, signature(ranked, other))).isNotNegative();
    }
  }

  @Property(tries = 500)
  void quotasHoldAndNothingBetterDoes(@ForAll long seed) {
    Random random = new Random(seed);
    Market market = MarketFixture.random(random, 5, 3, 3);
    Quotas quotas = quotas(random, market);
    QuotaOptimum best = QuotaOptimum.of(market, quotas);

    assertThat(
            QuotaCheck.objections(quotas, best.matching(), best.certificate(), best.quotaPrices()))
        .isEmpty();
    for (Matching other : AllMatchings.of(market)) {
      if (holds(quotas, other)) {
        assertThat(worth(best.matching())).isGreaterThanOrEqualTo(worth(other));
      }
    }
  }

  @Test
  void aGroupDoesNotContainItself() {
    Map<String, String> circle = Map.of("a", "b", "b", "a");

    assertThatThrownBy(() -> new Quotas(Map.of(), circle, Map.of()))
        .isInstanceOf(InvalidPolicy.class)
        .hasMessageContaining("contains itself");
  }

  @Property(tries = 300)
  void noTwoMentorEachOther(@ForAll long seed) {
    Market market = onePool(new Random(seed), 8);
    BothRoles found = BothRoles.of(market);
    Matching matching = found.best().matching();

    for (Market.Edge pair : matching.pairs()) {
      assertThat(matching.pairOf(pair.mentor()).map(Market.Edge::mentor))
          .isNotEqualTo(java.util.Optional.of(pair.mentee()));
    }
    assertThat(OptimalityCheck.objections(matching.market(), found.best())).isEmpty();
    assertThat(worth(matching)).isLessThanOrEqualTo(worth(found.bound().matching()));
  }

  @Property(tries = 300)
  void peersAreInOnePairEachAndNoPairingBeatsTheBound(@ForAll long seed) {
    Market pool = onePool(new Random(seed), 7);
    Peers found = Peers.of(pool);
    List<String> paired = new ArrayList<>();
    found.pairs().forEach(pair -> paired.addAll(List.of(pair.mentee(), pair.mentor())));
    long worth = found.pairs().stream().mapToLong(pair -> 1_000_000L + pair.points()).sum();
    long best = bestPairing(pool, new ArrayList<>(pool.mentees()));

    assertThat(paired).doesNotHaveDuplicates();
    assertThat(best).isBetween(worth, found.mostPairs() * 1_000_000L + 999_999);
    assertThat(2 * worth).isGreaterThanOrEqualTo(best);
  }

  private static long bestPairing(Market pool, List<String> people) {
    if (people.size() < 2) {
      return 0;
    }
    String one = people.get(0);
    List<String> others = people.subList(1, people.size());
    long best = bestPairing(pool, others);
    for (String other : others) {
      int there = pool.edge(pool.mentee(one), pool.mentor(other));
      int back = pool.edge(pool.mentee(other), pool.mentor(one));
      if (there >= 0 && back >= 0) {
        List<String> rest = new ArrayList<>(others);
        rest.remove(other);
        long points = 1_000_000L + pool.points(there) + pool.points(back);
        best = Math.max(best, points + bestPairing(pool, rest));
      }
    }
    return best;
  }

  @Property(tries = 200)
  void circlesAreEmptyOrLargeEnough(@ForAll long seed) {
    Market market = MarketFixture.random(new Random(seed), 12, 5, 5);
    Circles found = Circles.of(market, mentor -> 3);

    assertThat(Arrays.stream(found.best().matching().loads()).boxed())
        .allMatch(load -> load == 0 || load >= 3);
    assertThat(found.closed())
        .allSatisfy(id -> assertThat(found.best().matching().loads()[market.mentor(id)]).isZero());
  }

  @Property(tries = 300)
  void whoeverWaitedLongestGoesFirstAndNobodyIsLostForIt(@ForAll long seed) {
    Market market = MarketFixture.random(new Random(seed), 5, 4, 2);
    Matching found =
        Optimum.of(new Waiting(3).apply(market, id -> id.hashCode() % 2 == 0 ? 3 : 1)).matching();

    for (Matching other : AllMatchings.of(market)) {
      assertThat(due(found)).isGreaterThanOrEqualTo(due(other));
      assertThat(found.size()).isGreaterThanOrEqualTo(other.size());
    }
  }

  private static long due(Matching matching) {
    return matching.pairs().stream().filter(pair -> pair.mentee().hashCode() % 2 == 0).count();
  }

  private static long worth(Matching matching) {
    return matching.size() * 1_000_000L + matching.welfare();
  }

  private static int[] signature(RankedMarket ranked, Matching matching) {
    int[] counts = new int[10];
    for (int i = 0; i < ranked.market().mentees().size(); i++) {
      if (matching.edge(i) != Matching.NONE) {
        counts[ranked.menteesPlace(matching.edge(i))]++;
      }
    }
    return counts;
  }

  private static RankedMarket ranked(Market market, long seed) {
    List<Mentee> mentees =
        market.mentees().stream()
            .map(id -> new Mentee(id, Profile.blank(), List.of(), Set.of()))
            .toList();
    List<Mentor> mentors =
        market.mentors().stream()
            .map(id -> new Mentor(id, 1, Profile.blank(), List.of(), Set.of()))
            .toList();
    return RankedMarket.of(new Roster(mentees, mentors, Set.of()), market, seed);
  }

  private static Quotas quotas(Random random, Market market) {
    Map<String, String> groups = new HashMap<>();
    for (String mentee : market.mentees()) {
      groups.put(mentee, List.of("physics", "chemistry", "law").get(random.nextInt(3)));
    }
    Map<Quotas.Limit, Integer> most = new HashMap<>();
    for (String mentor : market.mentors()) {
      for (String group : List.of("physics", "law", "science")) {
        if (random.nextBoolean()) {
          most.put(new Quotas.Limit(mentor, group), random.nextInt(3));
        }
      }
    }
    return new Quotas(groups, Map.of("physics", "science", "chemistry", "science"), most);
  }

  private static boolean holds(Quotas quotas, Matching matching) {
    Map<Quotas.Limit, Integer> used = new HashMap<>();
    for (Market.Edge pair : matching.pairs()) {
      for (Quotas.Limit limit : quotas.limits(pair.mentee(), pair.mentor())) {
        used.merge(limit, 1, Integer::sum);
      }
    }
    return used.entrySet().stream()
        .allMatch(entry -> entry.getValue() <= quotas.most().getOrDefault(entry.getKey(), 0));
  }

  private static Market onePool(Random random, int people) {
    List<String> ids = new ArrayList<>();
    Map<String, Integer> seats = new HashMap<>();
    List<Market.Edge> edges = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      ids.add("p" + i);
      seats.put("p" + i, random.nextInt(3));
    }
    for (String one : ids) {
      for (String other : ids) {
        if (!one.equals(other) && random.nextBoolean()) {
          edges.add(new Market.Edge(one, other, random.nextInt(100)));
        }
      }
    }
    return Market.of(ids, seats, edges);
  }
}
