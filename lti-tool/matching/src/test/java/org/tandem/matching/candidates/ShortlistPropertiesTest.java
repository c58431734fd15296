package org.tandem.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Mentee;
import org.tandem.matching.Mentor;
import org.tandem.matching.Profile;
import org.tandem.matching.Questions;
import org.tandem.matching.Roster;
import org.tandem.matching.Scoring;
import org.tandem.matching.criteria.Criteria;

/** The fast way against the plain one: every mentor's words added up, everybody put in order. */
class ShortlistPropertiesTest {

  private static final MatchPolicy POLICY =
      new MatchPolicy(
          List.of(
              new MatchPolicy.Weighted(Criteria.rareSkills(), 600),
              new MatchPolicy.Weighted(Criteria.share(Questions.TOPICS), 300),
              new MatchPolicy.Weighted(Criteria.text(Questions.ABOUT), 200)),
          Set.of(),
          0);

  @Property(tries = 300)
  void findsWhomReadingEveryListFinds(@ForAll long seed) {
    Random random = new Random(seed);
    Scoring scoring = Scoring.of(roster(random), POLICY);
    int best = 1 + random.nextInt(8);
    CandidateLimits limits = new CandidateLimits(best, 0, 0, Integer.MAX_VALUE, seed);
    int mentors = scoring.roster().mentors().size();
    Shortlist shortlist = shortlist(scoring, limits, mentors);

    for (int i = 0; i < scoring.roster().mentees().size(); i++) {
      assertThat(sorted(shortlist.of(i))).isEqualTo(plain(scoring, limits, i, mentors));
    }
  }

  @Property(tries = 50)
  void aWordThatIsTooCommonFindsSomebodyWhereNothingElseDoes(@ForAll long seed) {
    List<Mentor> mentors = new ArrayList<>();
    for (int j = 0; j < 100; j++) {
      mentors.add(new Mentor("o" + j, 1, topics(Set.of("leadership")), List.of(), Set.of()));
    }
    List<Mentee> mentees = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      mentees.add(new Mentee("e" + i, topics(Set.of("leadership")), List.of(), Set.of()));
    }
    Scoring scoring = Scoring.of(new Roster(mentees, mentors, Set.of()), POLICY);
    Shortlist shortlist =
        shortlist(scoring, new CandidateLimits(3, 0, 0, 10, seed), mentors.size());
    Set<Integer> seen = new TreeSet<>();
    for (int i = 0; i < mentees.size(); i++) {
      List<Integer> found = sorted(shortlist.of(i));
      assertThat(found).hasSize(3);
      seen.addAll(found);
    }

    assertThat(seen).hasSizeGreaterThan(20);
  }

  private static Shortlist shortlist(Scoring scoring, CandidateLimits limits, int mentors) {
    List<WordIndex> indexes =
        scoring.terms().stream().map(terms -> new WordIndex(terms, mentors, limits)).toList();
    return new Shortlist(scoring, limits, indexes, mentors);
  }

  private static List<Integer> sorted(long[] candidates) {
    return Arrays.stream(candidates).mapToInt(one -> (int) (one >> 32)).sorted().boxed().toList();
  }

  private static List<Integer> plain(
      Scoring scoring, CandidateLimits limits, int mentee, int mentors) {
    int salt = Shortlist.salt(limits.seed(), mentee);
    return IntStream.range(0, mentors)
        .boxed()
        .filter(j -> sum(scoring, mentee, j) >= 0)
        .sorted(Comparator.comparing(j -> -Best.key(sum(scoring, mentee, j), j, salt)))
        .limit((long) Shortlist.PROMISING * limits.best())
        .sorted(
            Comparator.<Integer>comparingInt(j -> -scoring.points(mentee, j)).thenComparing(j -> j))
        .limit(limits.best())
        .sorted()
        .toList();
  }

  /**
   * What the words of a mentee are worth with a mentor; negative where they have none in common.
   */
  private static int sum(Scoring scoring, int mentee, int mentor) {
    int sum = -1;
    for (Scoring.WeightedTerms weighted : scoring.terms()) {
      Criterion.Terms terms = weighted.terms();
      int[] wanted = terms.wanted(mentee);
      double all = 0;
      for (int term : wanted) {
        all += terms.rarity(term);
      }
      Set<Integer> offered =
          Arrays.stream(terms.offered(mentor)).boxed().collect(Collectors.toSet());
      for (int term : wanted) {
        if (offered.contains(term)) {
          sum = Math.max(0, sum) + WantedWords.worth(weighted.points(), terms.rarity(term), all);
        }
      }
    }
    return sum;
  }

  private static Roster roster(Random random) {
    int mentors = 1 + random.nextInt(150);
    int words = 1 + random.nextInt(60);
    List<Mentor> offering = new ArrayList<>();
    for (int j = 0; j < mentors; j++) {
      offering.add(new Mentor("o" + j, 1, profile(random, words), List.of(), Set.of()));
    }
    List<Mentee> wanting = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      wanting.add(new Mentee("e" + i, profile(random, words), List.of(), Set.of()));
    }
    return new Roster(wanting, offering, Set.of());
  }

  private static Profile profile(Random random, int words) {
    return topics(words(random, words))
        .with(Questions.SKILLS, words(random, words))
        .with(Questions.ABOUT, new Answer.Text(String.join(" ", words(random, words))));
  }

  private static Profile topics(Set<String> words) {
    return Profile.blank().with(Questions.TOPICS, words);
  }

  /** Up to eight words, the first ones of the vocabulary most often. */
  private static Set<String> words(Random random, int vocabulary) {
    Set<String> words = new TreeSet<>();
    for (int k = random.nextInt(9); k > 0; k--) {
      words.add("word" + random.nextInt(1 + random.nextInt(vocabulary)));
    }
    return words;
  }
}
