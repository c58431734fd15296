package org.tandem.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.RosterFixture.mentee;
import static org.tandem.matching.RosterFixture.mentor;
import static org.tandem.matching.RosterFixture.mentorSpeaking;
import static org.tandem.matching.RosterFixture.ranking;
import static org.tandem.matching.RosterFixture.roster;
import static org.tandem.matching.RosterFixture.speaking;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Fit;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Score;
import org.tandem.matching.Scoring;

class StandardPolicyTest {

  private final MatchPolicy policy = Criteria.standardPolicy();

  @Test
  void twoBlanksDoNotMatch() {
    Score score = score(mentee("a"), mentor("b", 1));

    assertThat(score.points()).isZero();
    assertThat(score.parts()).allSatisfy(part -> assertThat(part.fit().known()).isFalse());
  }

  @Test
  void halfOfTheWantedSkillsEarnHalfThePoints() {
    Score score = score(mentee("a", "sql", "python"), mentor("b", 1, "sql", "go"));

    assertThat(score.points()).isEqualTo(200);
    assertThat(score.parts().get(0).fit().met()).containsExactly("sql");
  }

  @Test
  void oneSharedLanguageIsEnough() {
    Score score = score(speaking("a", "en", "ar"), mentorSpeaking("b", "ar", "fr"));

    assertThat(score.points()).isEqualTo(100);
  }

  @Test
  void eachNextPlaceOnTheListEarnsAFifthLess() {
    Mentee mentee = ranking("a", "first", "second");

    assertThat(score(mentee, mentor("first", 1)).points()).isEqualTo(300);
    assertThat(score(mentee, mentor("second", 1)).points()).isEqualTo(240);
    assertThat(score(mentee, mentor("other", 1)).points()).isZero();
  }

  @Test
  void refusesDegreesThatAreNotNumbersInRange() {
    assertThatThrownBy(() -> Fit.of(Double.NaN, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fit.of(1.01, List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesNegativeWeightsAndCriteriaWeightedTwice() {
    MatchPolicy.Weighted skills = new MatchPolicy.Weighted(Criteria.skills(), 1);

    assertThatThrownBy(() -> new MatchPolicy.Weighted(Criteria.skills(), -1))
        .hasMessageContaining("skills");
    assertThatThrownBy(() -> new MatchPolicy(List.of(skills, skills), Set.of(), 0))
        .hasMessageContaining("skills is weighted twice");
  }

  private Score score(Mentee mentee, Mentor mentor) {
    return Scoring.of(roster(List.of(mentee), List.of(mentor)), policy).score(0, 0);
  }
}
