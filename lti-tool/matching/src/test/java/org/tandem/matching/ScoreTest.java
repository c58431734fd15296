package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.RosterFixture.mentee;
import static org.tandem.matching.RosterFixture.mentor;
import static org.tandem.matching.RosterFixture.mentorSpeaking;
import static org.tandem.matching.RosterFixture.ranking;
import static org.tandem.matching.RosterFixture.speaking;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {

  private final MatchPolicy policy = MatchPolicy.standard();

  @Test
  void twoBlanksDoNotMatch() {
    Score score = Score.of(policy, mentee("a"), mentor("b", 1));

    assertThat(score.points()).isZero();
    assertThat(score.parts()).allSatisfy(part -> assertThat(part.fit().known()).isFalse());
  }

  @Test
  void halfOfTheWantedSkillsEarnHalfThePoints() {
    Score score = Score.of(policy, mentee("a", "sql", "python"), mentor("b", 1, "sql", "go"));

    assertThat(score.points()).isEqualTo(200);
    assertThat(score.parts().get(0).fit().met()).containsExactly("sql");
  }

  @Test
  void oneSharedLanguageIsEnough() {
    Score score = Score.of(policy, speaking("a", "en", "ar"), mentorSpeaking("b", "ar", "fr"));

    assertThat(score.points()).isEqualTo(100);
  }

  @Test
  void eachNextPlaceOnTheListEarnsAFifthLess() {
    Mentee mentee = ranking("a", "first", "second");

    assertThat(Score.of(policy, mentee, mentor("first", 1)).points()).isEqualTo(300);
    assertThat(Score.of(policy, mentee, mentor("second", 1)).points()).isEqualTo(240);
    assertThat(Score.of(policy, mentee, mentor("other", 1)).points()).isZero();
  }

  @Test
  void refusesDegreesThatAreNotNumbersInRange() {
    assertThatThrownBy(() -> Fit.of(Double.NaN, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fit.of(1.01, List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesNegativeWeightsAndCriteriaWeightedTwice() {
    MatchPolicy.Weighted skills = new MatchPolicy.Weighted(Criterion.skills(), 1);

    assertThatThrownBy(() -> new MatchPolicy.Weighted(Criterion.skills(), -1))
        .hasMessageContaining("skills");
    assertThatThrownBy(() -> new MatchPolicy(List.of(skills, skills), Set.of(), 0))
        .hasMessageContaining("skills is weighted twice");
  }
}
