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
import org.tandem.matching.Proven;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.solve.Fairness;
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
    assertThat(why.shortfall()).contains(new Cost(0, 400, 0, false));
  }

  @Test
  void saysThatAPairWouldLeaveSomebodyAlone() {
    Roster roster =
        roster(
            List.of(mentee("amal", "sql"), refusing("dana", "cy")),
            List.of(mentor("bo", 1, "sql"), mentor("cy", 1)));

    assertThat(explained(roster).why("amal", "bo").shortfall())
        .contains(new Cost(1, -400, 400, false));
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

    assertThat(remedies.withASeatMore()).isEqualTo(new Cost(0, 0, 200, true));
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

    assertThat(explained(roster).why("amal", "cy").shortfall())
        .contains(new Cost(0, 200, 200, false));
    assertThat(explained(roster).remedies("amal", "cy").words())
        .containsExactly(new Remedies.Missing("skills", "java", 200, true));
  }

  @Test
  void saysWhatLiftingAVetoWouldBring() {
    Roster roster = roster(List.of(refusing("amal", "bo")), List.of(mentor("bo", 1)));

    assertThat(explained(roster).remedies("amal", "bo").ifAllowed())
        .contains(new Cost(-1, 0, 0, true));
  }

  @Test
  void costsAreInPlainPointsWhereverTheSliderStands() {
    // Best in sum: bo with amal (1000) and cy with dana (50); kinder to dana: the other way round.
    Market plain =
        Market.of(
            List.of("amal", "dana"),
            Map.of("bo", 1, "cy", 1),
            List.of(
                new Market.Edge("amal", "bo", 400),
                new Market.Edge("amal", "cy", 200),
                new Market.Edge("dana", "bo", 180),
                new Market.Edge("dana", "cy", 0)));
    Fairness kind = new Fairness(-8);
    Roster roster =
        roster(
            List.of(mentee("amal", "sql", "java"), mentee("dana", "sql")),
            List.of(mentor("bo", 1, "sql", "java"), mentor("cy", 1, "sql")));
    Scoring scoring = Scoring.of(roster, policy);

    Proven best = Optimum.of(kind.apply(plain));
    Explanations.Why why = new Explanations(scoring, plain, kind, best).why("amal", "bo");

    assertThat(best.matching().pairOf("amal").orElseThrow().mentor()).isEqualTo("cy");
    assertThat(why.paired()).isFalse();
    // 380 points now; with this pair 400 and nothing for dana.
    assertThat(why.shortfall()).contains(new Cost(0, -20, 0, false));
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
