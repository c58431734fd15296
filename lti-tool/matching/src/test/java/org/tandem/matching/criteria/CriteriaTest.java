package org.tandem.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tandem.matching.RosterFixture.mentee;
import static org.tandem.matching.RosterFixture.mentor;
import static org.tandem.matching.RosterFixture.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.Exclusion;
import org.tandem.matching.Fit;
import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.InvalidRoster;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Questions;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;
import org.tandem.matching.WeekHours;

class CriteriaTest {

  private static final LocalDate WINTER = LocalDate.of(2026, 1, 15);

  @Test
  void aRareSkillSaysMoreThanACommonOne() {
    Roster roster =
        roster(
            List.of(mentee("a", "excel", "cobol")),
            List.of(
                mentor("common", 1, "excel"),
                mentor("rare", 1, "cobol"),
                mentor("third", 1, "excel"),
                mentor("fourth", 1, "excel")));
    Criterion.Comparison skills = Criteria.rareSkills().over(roster);
    double common = Math.log(1 + 4 / 3.0);
    double rare = Math.log(1 + 4.0);

    assertThat(degree(skills, roster, "common")).isCloseTo(common / (common + rare), within(1e-12));
    assertThat(degree(skills, roster, "rare")).isCloseTo(rare / (common + rare), within(1e-12));
  }

  @Test
  void aLevelBelowTheOneWantedCountsInPart() {
    Roster roster =
        roster(
            List.of(mentee("a", Questions.SKILLS, new Answer.Skills(Map.of("sql", 4)))),
            List.of(mentor("b", 1, Questions.SKILLS, new Answer.Skills(Map.of("sql", 3)))));

    assertThat(Criteria.skills().over(roster).degree(0, 0)).isEqualTo(0.75);
  }

  @Test
  void amountsCompareBySignDistanceAndLead() {
    Roster roster = amounts(Questions.SENIORITY, 2, 5);

    assertThat(seniority(roster, Criteria.Seniority.MENTOR_MORE)).isEqualTo(1);
    assertThat(seniority(roster, Criteria.Seniority.EQUAL)).isZero();
    assertThat(seniority(roster, Criteria.Seniority.MENTOR_LESS)).isZero();
    assertThat(seniority(amounts(Questions.SENIORITY, 5, 2), Criteria.Seniority.MENTOR_LESS))
        .isEqualTo(1);
    assertThat(Criteria.near(Questions.SENIORITY, 4).over(roster).degree(0, 0)).isEqualTo(0.25);
    assertThat(Criteria.ahead(Questions.SENIORITY, 6).over(roster).degree(0, 0)).isEqualTo(0.5);
    assertThat(Criteria.near(Questions.SENIORITY, 4).over(roster).met(0, 0))
        .containsExactly("2", "5");
  }

  @Test
  void hoursMeetAcrossTimeZones() {
    Answer.Hours cairo =
        new WeekHours(ZoneId.of("Africa/Cairo"), WINTER)
            .on(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(20, 0))
            .hours();
    Answer.Hours delhi =
        new WeekHours(ZoneId.of("Asia/Kolkata"), WINTER)
            .on(DayOfWeek.MONDAY, LocalTime.of(21, 0), LocalTime.MIDNIGHT)
            .hours();
    Roster roster =
        roster(
            List.of(mentee("a", Questions.HOURS, cairo)),
            List.of(mentor("b", 1, Questions.HOURS, delhi)));

    Fit fit = Criteria.sharedHours(5).over(roster).fit(0, 0);

    assertThat(fit).isEqualTo(Fit.of(0.5, List.of("2.5")));
    assertThat(exclusions(roster, Exclusion.TOO_FEW_SHARED_HOURS, 2.5)).isEmpty();
    assertThat(exclusions(roster, Exclusion.TOO_FEW_SHARED_HOURS, 3))
        .containsExactly(Exclusion.TOO_FEW_SHARED_HOURS);
  }

  @Test
  void textsMeetInTheirStemsInEnglishAndArabic() {
    assertThat(text("I want to lead teams", "Leading a team of five").met())
        .containsExactlyInAnyOrder("lead", "team");
    assertThat(text("أريد تعلم البرمجة", "مدرس برمجة").met()).hasSize(1);
    assertThat(text("chess", "gardening").degree()).isZero();
    assertThat(text("the and of", "the and of").known()).isFalse();
    assertThat(text("data science", "data science").degree()).isCloseTo(1, within(1e-9));
  }

  @Test
  void questionsOfAProgramCountLikeAnyOther() {
    Roster roster =
        roster(
            List.of(mentee("a", "shift", new Answer.Words(Set.of("night")))),
            List.of(mentor("b", 1, "shift", new Answer.Words(Set.of("night", "day")))));

    assertThat(Criteria.any("shift").over(roster).degree(0, 0)).isEqualTo(1);
    assertThat(Criteria.different("shift").over(roster).degree(0, 0)).isZero();
  }

  @Test
  void setsOverlapByWhatIsInCommonAmongWhatEitherSays() {
    Roster roster =
        roster(
            List.of(mentee("a", "shift", new Answer.Words(Set.of("night", "early")))),
            List.of(
                mentor("both", 1, "shift", new Answer.Words(Set.of("night", "early"))),
                mentor("more", 1, "shift", new Answer.Words(Set.of("night", "early", "late"))),
                mentor("one", 1, "shift", new Answer.Words(Set.of("night", "late"))),
                mentor("silent", 1, "shift", new Answer.Words(Set.of()))));
    Criterion.Comparison overlap = Criteria.overlap("shift").over(roster);
    Criterion.Terms terms = overlap.terms().orElseThrow();
    int early =
        IntStream.range(0, terms.count())
            .filter(term -> terms.word(term).equals("early"))
            .findFirst()
            .orElseThrow();
    int one = roster.mentorPosition("one").orElseThrow();

    assertThat(degree(overlap, roster, "both")).isEqualTo(1);
    assertThat(degree(overlap, roster, "more")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(degree(overlap, roster, "one")).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(degree(overlap, roster, "silent")).isEqualTo(Criterion.Comparison.UNKNOWN);
    assertThat(overlap.degreeWith(0, one, early)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void asMuchIsEnough() {
    assertThat(Criteria.atLeast("years").over(amounts("years", 3, 3)).degree(0, 0)).isEqualTo(1);
    assertThat(Criteria.atLeast("years").over(amounts("years", 3, 9)).degree(0, 0)).isEqualTo(1);
    assertThat(Criteria.atLeast("years").over(amounts("years", 3, 2)).degree(0, 0)).isZero();
  }

  @Test
  void anAnswerOfAnotherKindIsNamed() {
    Roster roster = amounts("shift", 1, 2);

    assertThatThrownBy(() -> Criteria.any("shift").over(roster))
        .isInstanceOf(InvalidRoster.class)
        .hasMessageStartingWith("mentee a answers shift with amount");
  }

  @Test
  void rangesAreNumbersAboveZero() {
    assertThatThrownBy(() -> Criteria.near("x", Double.NaN)).isInstanceOf(InvalidPolicy.class);
    assertThatThrownBy(() -> Criteria.sharedHours(0)).isInstanceOf(InvalidPolicy.class);
    assertThatThrownBy(() -> new MatchPolicy(List.of(), Set.of(), 0, Double.NaN))
        .isInstanceOf(InvalidPolicy.class);
  }

  @Test
  void departmentsAndRelationsForbid() {
    Roster same =
        new Roster(
            List.of(mentee("a", Questions.DEPARTMENT, new Answer.Words(Set.of("it")))),
            List.of(mentor("b", 1, Questions.DEPARTMENT, new Answer.Words(Set.of("it")))),
            Set.of(new Roster.Relation(Exclusion.REPORTING_LINE, "a", "b")));

    assertThat(exclusions(same, Exclusion.SAME_DEPARTMENT, 0))
        .containsExactly(Exclusion.SAME_DEPARTMENT);
    assertThat(exclusions(same, Exclusion.REPORTING_LINE, 0))
        .containsExactly(Exclusion.REPORTING_LINE);
    assertThat(exclusions(same, Exclusion.OTHER_DEPARTMENT, 0)).isEmpty();
    assertThatThrownBy(() -> new Roster.Relation(Exclusion.NO_SEAT, "a", "b"))
        .isInstanceOf(InvalidRoster.class);
  }

  @Test
  void groupsForbidWhereBothAreInSome() {
    Roster together = groups(Set.of("north", "cohort 1"), Set.of("south", "cohort 1"));
    Roster apart = groups(Set.of("north"), Set.of("south"));
    Roster unknown = groups(Set.of("north"), Set.of());

    assertThat(exclusions(together, Exclusion.SAME_GROUP, 0)).containsExactly(Exclusion.SAME_GROUP);
    assertThat(exclusions(together, Exclusion.OTHER_GROUP, 0)).isEmpty();
    assertThat(exclusions(apart, Exclusion.OTHER_GROUP, 0)).containsExactly(Exclusion.OTHER_GROUP);
    assertThat(exclusions(apart, Exclusion.SAME_GROUP, 0)).isEmpty();
    assertThat(exclusions(unknown, Exclusion.OTHER_GROUP, 0)).isEmpty();
  }

  private static Roster groups(Set<String> mentee, Set<String> mentor) {
    return new Roster(
        List.of(mentee("a", Questions.GROUPS, new Answer.Words(mentee))),
        List.of(mentor("b", 1, Questions.GROUPS, new Answer.Words(mentor))),
        Set.of());
  }

  private static double degree(Criterion.Comparison criterion, Roster roster, String mentor) {
    return criterion.degree(0, roster.mentorPosition(mentor).orElseThrow());
  }

  private static double seniority(Roster roster, Criteria.Seniority wanted) {
    return Criteria.seniority(wanted).over(roster).degree(0, 0);
  }

  private static Roster amounts(String question, double mentee, double mentor) {
    return roster(
        List.of(mentee("a", question, new Answer.Amount(mentee))),
        List.of(mentor("b", 1, question, new Answer.Amount(mentor))));
  }

  private static Fit text(String mentee, String mentor) {
    Roster roster =
        roster(
            List.of(mentee("a", Questions.ABOUT, new Answer.Text(mentee))),
            List.of(mentor("b", 1, Questions.ABOUT, new Answer.Text(mentor))));
    return Criteria.text(Questions.ABOUT).over(roster).fit(0, 0);
  }

  private static List<Exclusion> exclusions(Roster roster, Exclusion filter, double hours) {
    return Scoring.of(roster, new MatchPolicy(List.of(), Set.of(filter), 0, hours))
        .exclusions(0, 0);
  }
}
