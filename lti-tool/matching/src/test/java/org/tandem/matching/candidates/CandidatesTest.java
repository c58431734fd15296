package org.tandem.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.Market;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Profile;
import org.tandem.matching.Proven;
import org.tandem.matching.Roster;
import org.tandem.matching.RosterFixture;
import org.tandem.matching.Scoring;
import org.tandem.matching.bench.GeneratedRoster;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.proof.OptimalityCheck;
import org.tandem.matching.solve.Optimum;

class CandidatesTest {

  private static final MatchPolicy POLICY =
      new MatchPolicy(List.of(new MatchPolicy.Weighted(Criteria.rareSkills(), 1_000)), Set.of(), 0);

  private final Scoring scoring = Scoring.of(GeneratedRoster.of(600, 0.9, 3), POLICY);

  @Test
  void givesTheSameMarketOnOneCoreAndOnMany() throws Exception {
    Market many = Candidates.sparse(scoring, CandidateLimits.STANDARD);
    ForkJoinPool one = new ForkJoinPool(1);
    Market alone = one.submit(() -> Candidates.sparse(scoring, CandidateLimits.STANDARD)).get();
    one.shutdown();

    assertThat(alone.edges()).isEqualTo(many.edges());
  }

  @Test
  void nobodyIsInvisible() {
    Market market = Candidates.sparse(scoring, CandidateLimits.STANDARD);
    boolean[] seen = new boolean[market.mentors().size()];
    for (int e = 0; e < market.edgeCount(); e++) {
      seen[market.mentorOf(e)] = true;
    }

    assertThat(seen).doesNotContain(false);
  }

  @Test
  void whoWasAskedForIsAlwaysAmongThem() {
    List<Mentor> mentors = new ArrayList<>();
    for (int j = 0; j < 100; j++) {
      mentors.add(RosterFixture.mentor("o" + j, 1, "sql"));
    }
    mentors.add(RosterFixture.mentor("wanted", 1, "nothing of the kind"));
    mentors.add(new Mentor("asking", 1, Profile.blank(), List.of("amal"), Set.of()));
    Mentee amal =
        new Mentee(
            "amal", RosterFixture.mentee("any", "sql").profile(), List.of("wanted"), Set.of());
    Scoring asked = Scoring.of(new Roster(List.of(amal), mentors, Set.of()), POLICY);

    assertThat(Candidates.sparse(asked, new CandidateLimits(3, 0, 0, 10, 1)).edges())
        .extracting(Market.Edge::mentor)
        .contains("wanted", "asking")
        .hasSize(5);
  }

  @Test
  void pricingFindsTheBestOfAllPairs() {
    Proven ofSome = Optimum.of(Candidates.sparse(scoring, new CandidateLimits(4, 0, 0, 50, 1)));
    Pricing.Priced priced = Pricing.complete(scoring, ofSome);
    Proven ofAll = Optimum.of(Market.of(scoring));

    assertThat(priced.added()).isPositive();
    assertThat(priced.best().matching().size()).isEqualTo(ofAll.matching().size());
    assertThat(priced.best().matching().welfare()).isEqualTo(ofAll.matching().welfare());
    assertThat(OptimalityCheck.objections(priced.best().matching().market(), priced.best()))
        .isEmpty();
  }

  @Test
  void limitsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new CandidateLimits(0, 1, 1, 1, 1)).isInstanceOf(InvalidPolicy.class);
  }
}
