package org.tandem.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.RosterFixture.mentee;
import static org.tandem.matching.RosterFixture.mentor;
import static org.tandem.matching.RosterFixture.mentorRefusing;
import static org.tandem.matching.RosterFixture.mentorSpeaking;
import static org.tandem.matching.RosterFixture.refusing;
import static org.tandem.matching.RosterFixture.roster;
import static org.tandem.matching.RosterFixture.speaking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Exclusion;
import org.tandem.matching.Market;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;
import org.tandem.matching.Shortfall;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.solve.Optimum;

class ExplanationsTest {

  private final MatchPolicy policy = Criteria.standardPolicy();

  @Test
  void saysWhatMetInAPair() {
    Roster roster = roster(List.of(mentee("amal", "sql")), List.of(mentor("bo", 1, "sql")));

    Explanations.Why why = explained(roster).why("amal", "bo");

    assertThat(why.paired()).isTrue();
    assertThat(why.score().points()).isEqualTo(400);
    assertThat(why.score().parts().get(0).fit().met()).containsExactly("sql");
    assertThat(why.shortfall()).hasValueSatisfying(gap -> assertThat(gap.isNone()).isTrue());
  }

  @Test
  void saysByHowMuchANonPairFallsShort() {
    Roster roster =
        roster(
            List.of(mentee("amal", "sql", "java"), mentee("dana", "sql")),
            List.of(mentor("bo", 1, "sql"), mentor("cy", 1, "java")));

    Explanations.Why why = explained(roster).why("amal", "bo");

    assertThat(why.paired()).isFalse();
    assertThat(why.shortfall()).contains(new Shortfall(0, 400));
  }

  @Test
  void saysThatAPairWouldLeaveSomebodyAlone() {
    Roster roster =
        roster(
            List.of(mentee("amal", "sql"), refusing("dana", "cy")),
            List.of(mentor("bo", 1, "sql"), mentor("cy", 1)));

    assertThat(explained(roster).why("amal", "bo").shortfall()).contains(new Shortfall(1, -400));
  }

  @Test
  void namesEveryRuleThatForbidsAPair() {
    Roster roster =
        new Roster(
            List.of(refusing("amal", "bo")),
            List.of(mentorRefusing("bo", "amal")),
            Set.of(Roster.Relation.pastPair("amal", "bo")));

    Explanations.Why why = explained(roster).why("amal", "bo");

    assertThat(why.exclusions())
        .containsExactly(Exclusion.MENTEE_VETO, Exclusion.MENTOR_VETO, Exclusion.PAST_PAIR);
    assertThat(why.shortfall()).isEmpty();
  }

  @Test
  void countsWhatKeptAMenteeWithoutAMentor() {
    Roster roster =
        roster(
            List.of(speaking("amal", "ar"), mentee("dana")),
            List.of(mentorSpeaking("bo", "en"), mentor("cy", 0), mentor("dana", 1)));

    List<Explanations.Unmatched> unmatched = explained(roster).unmatched();

    assertThat(explained(roster).why("dana", "dana").exclusions())
        .containsExactly(Exclusion.SAME_PERSON);
    assertThat(unmatched).isEmpty();
    assertThat(explained(without(roster, "dana")).unmatched())
        .containsExactly(
            new Explanations.Unmatched(
                "amal", 0, Map.of(Exclusion.NO_SHARED_LANGUAGE, 1, Exclusion.NO_SEAT, 1)));
  }

  @Test
  void saysHowManyMentorsWouldHaveDoneWhenSeatsRanOut() {
    Roster roster =
        roster(
            List.of(mentee("amal", "sql"), mentee("dana", "java")),
            List.of(mentor("bo", 1, "sql")));

    assertThat(explained(roster).unmatched())
        .containsExactly(new Explanations.Unmatched("dana", 1, Map.of()));
  }

  @Test
  void saysThatOneSeatMoreWouldDo() {
    Roster roster =
        roster(
            List.of(mentee("amal", "sql", "java"), mentee("dana", "sql")),
            List.of(mentor("bo", 1, "sql"), mentor("cy", 1, "java")));

    Remedies remedies = explained(roster).remedies("amal", "bo");

    assertThat(remedies.withASeatMore()).isEqualTo(new Shortfall(0, 0));
    assertThat(remedies.ifAllowed()).isEmpty();
    assertThat(remedies.words())
        .containsExactly(new Remedies.Missing("skills", "java", 200, false));
  }

  @Test
  void saysThatASkillMoreWouldDo() {
    Roster roster =
        roster(
            List.of(mentee("amal", "sql", "java")),
            List.of(mentor("bo", 1, "sql", "java"), mentor("cy", 1, "sql")));

    assertThat(explained(roster).why("amal", "cy").shortfall()).contains(new Shortfall(0, 200));
    assertThat(explained(roster).remedies("amal", "cy").words())
        .containsExactly(new Remedies.Missing("skills", "java", 200, true));
  }

  @Test
  void saysWhatLiftingAVetoWouldBring() {
    Roster roster = roster(List.of(refusing("amal", "bo")), List.of(mentor("bo", 1)));

    assertThat(explained(roster).remedies("amal", "bo").ifAllowed()).contains(new Shortfall(-1, 0));
  }

  private static Roster without(Roster roster, String mentor) {
    return new Roster(
        roster.mentees(),
        roster.mentors().stream().filter(other -> !other.id().equals(mentor)).toList(),
        roster.relations());
  }

  private Explanations explained(Roster roster) {
    Scoring scoring = Scoring.of(roster, policy);
    return new Explanations(scoring, Optimum.of(Market.of(scoring)));
  }
}
