package org.tandem.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.RosterFixture.mentee;
import static org.tandem.matching.RosterFixture.mentor;
import static org.tandem.matching.RosterFixture.roster;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Market;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.solve.Optimum;

class RecruitmentTest {

  @Test
  void saysWhichSkillToLookForAndWhatItAdds() {
    Recruitment advice =
        advice(
            roster(
                List.of(mentee("amal", "sql"), mentee("dana", "sql"), mentee("eli", "go")),
                List.of(mentor("bo", 1, "sql"), mentor("cy", 1, "go"))));

    assertThat(advice.gain("bo")).isEqualTo(new Gain(1, 400));
    assertThat(advice.words("skills").get(0))
        .isEqualTo(new Recruitment.Wanted("sql", new Gain(1, 400), "bo", 1, 2, 1));
  }

  @Test
  void asksForNobodyWhereSeatsSuffice() {
    Recruitment advice =
        advice(roster(List.of(mentee("amal", "sql")), List.of(mentor("bo", 2, "sql"))));

    assertThat(advice.words("skills")).isEmpty();
    assertThat(advice.words("no such criterion")).isEmpty();
  }

  private static Recruitment advice(Roster roster) {
    Scoring scoring = Scoring.of(roster, Criteria.standardPolicy());
    return new Recruitment(scoring, Optimum.of(Market.of(scoring)));
  }
}
