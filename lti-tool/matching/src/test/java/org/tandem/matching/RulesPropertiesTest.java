package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.candidates.CandidateLimits;
import org.tandem.matching.candidates.Candidates;
import org.tandem.matching.criteria.Criteria;
import org.tandem.matching.solve.Optimum;

/** What holds of every matching of every roster, judged from the roster alone. */
class RulesPropertiesTest {

  private static final List<String> LANGUAGES = List.of("en", "ar", "fr");
  private static final MatchPolicy POLICY =
      new MatchPolicy(
          List.of(
              new MatchPolicy.Weighted(Criteria.rareSkills(), 400),
              new MatchPolicy.Weighted(Criteria.ranking(5), 300)),
          Set.of(
              Exclusion.PAST_PAIR,
              Exclusion.CONFLICT,
              Exclusion.NO_SHARED_LANGUAGE,
              Exclusion.SAME_DEPARTMENT,
              Exclusion.TOO_FEW_SHARED_HOURS),
          0,
          2);

  @Property(tries = 500)
  void nobodyIsPairedTwiceBeyondASeatOrAgainstARule(@ForAll long seed) {
    Roster roster = roster(new Random(seed));
    Scoring scoring = Scoring.of(roster, POLICY);

    holds(roster, Optimum.of(Market.of(scoring)).matching());
    CandidateLimits few = new CandidateLimits(3, 1, 1, 5, seed);
    holds(roster, Optimum.of(Candidates.sparse(scoring, few)).matching());
  }

  private static void holds(Roster roster, Matching matching) {
    Map<String, Integer> loads = new HashMap<>();
    Set<String> paired = new HashSet<>();
    for (Market.Edge pair : matching.pairs()) {
      Mentee mentee = roster.mentees().get(roster.menteePosition(pair.mentee()).orElseThrow());
      Mentor mentor = roster.mentors().get(roster.mentorPosition(pair.mentor()).orElseThrow());
      assertThat(paired.add(mentee.id())).as("one mentor for %s", mentee.id()).isTrue();
      assertThat(loads.merge(mentor.id(), 1, Integer::sum)).isLessThanOrEqualTo(mentor.seats());
      assertThat(mentee.id()).isNotEqualTo(mentor.id());
      assertThat(mentee.vetoes()).doesNotContain(mentor.id());
      assertThat(mentor.vetoes()).doesNotContain(mentee.id());
      assertThat(roster.relations())
          .noneMatch(one -> one.mentee().equals(mentee.id()) && one.mentor().equals(mentor.id()));
      Map<String, Answer> wants = mentee.profile().answers();
      Map<String, Answer> has = mentor.profile().answers();
      if (wants.containsKey(Questions.LANGUAGES) && has.containsKey(Questions.LANGUAGES)) {
        assertThat(
                Collections.disjoint(
                    words(wants, Questions.LANGUAGES), words(has, Questions.LANGUAGES)))
            .isFalse();
      }
      assertThat(
              Collections.disjoint(
                  words(wants, Questions.DEPARTMENT), words(has, Questions.DEPARTMENT)))
          .isTrue();
      if (wants.get(Questions.HOURS) instanceof Answer.Hours ours
          && has.get(Questions.HOURS) instanceof Answer.Hours theirs) {
        BitSet both = ours.quarters();
        both.and(theirs.quarters());
        assertThat(both.cardinality()).isGreaterThanOrEqualTo(2 * 4);
      }
    }
  }

  private static Set<String> words(Map<String, Answer> answers, String question) {
    return answers.get(question) instanceof Answer.Words words ? words.words() : Set.of();
  }

  private static Roster roster(Random random) {
    int people = 1 + random.nextInt(25);
    List<Mentee> mentees = new ArrayList<>();
    List<Mentor> mentors = new ArrayList<>();
    Set<Roster.Relation> relations = new HashSet<>();
    for (int k = 0; k < people; k++) {
      String id = "p" + k;
      if (random.nextInt(4) > 0) {
        mentees.add(new Mentee(id, profile(random), List.of(), others(random, id, people)));
      }
      if (random.nextInt(3) == 0) {
        Set<String> vetoes = others(random, id, people);
        mentors.add(new Mentor(id, random.nextInt(4), profile(random), List.of(), vetoes));
      }
      for (String other : others(random, id, people)) {
        Exclusion kind = random.nextBoolean() ? Exclusion.PAST_PAIR : Exclusion.CONFLICT;
        relations.add(new Roster.Relation(kind, id, other));
      }
    }
    return new Roster(mentees, mentors, relations);
  }

  private static Set<String> others(Random random, String id, int people) {
    Set<String> others = new HashSet<>();
    for (int k = random.nextInt(4); k > 0; k--) {
      others.add("p" + random.nextInt(people));
    }
    others.remove(id);
    return others;
  }

  private static Profile profile(Random random) {
    BitSet hours = new BitSet();
    int start = random.nextInt(20);
    hours.set(start, start + random.nextInt(30));
    return Profile.blank()
        .with(Questions.SKILLS, some(random, List.of("sql", "law", "art", "go")))
        .with(Questions.LANGUAGES, some(random, LANGUAGES))
        .with(Questions.DEPARTMENT, some(random, List.of("north", "south")))
        .with(Questions.HOURS, new Answer.Hours(hours));
  }

  private static Set<String> some(Random random, List<String> all) {
    Set<String> some = new HashSet<>();
    for (int k = random.nextInt(3); k > 0; k--) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }
}
