package org.tandem.matching.candidates;

import java.util.Arrays;
import org.tandem.matching.Chance;
import org.tandem.matching.Criterion;
import org.tandem.matching.Scoring;

/** Which mentors offer a word: an inverted index over the terms of one criterion. */
final class WordIndex {

  private final Criterion.Terms terms;
  private final int points;
  private final CandidateLimits limits;
  private final int[] first;
  private final int[] mentorOf;

  WordIndex(Scoring.WeightedTerms weighted, int mentors, CandidateLimits limits) {
    terms = weighted.terms();
    points = weighted.points();
    this.limits = limits;
    first = new int[terms.count() + 1];
    for (int j = 0; j < mentors; j++) {
      for (int term : terms.offered(j)) {
        first[term + 1]++;
      }
    }
    Arrays.parallelPrefix(first, Integer::sum);
    mentorOf = new int[first[terms.count()]];
    int[] next = Arrays.copyOf(first, terms.count());
    for (int j = 0; j < mentors; j++) {
      for (int term : terms.offered(j)) {
        mentorOf[next[term]++] = j;
      }
    }
  }

  /** Adds to the tally what a mentee's words are worth with each mentor who offers them. */
  void look(int mentee, Tally tally) {
    int[] wanted = terms.wanted(mentee);
    double all = 0;
    for (int term : wanted) {
      all += terms.rarity(term);
    }
    for (int term : wanted) {
      float worth = (float) (points * terms.rarity(term) / all);
      int length = first[term + 1] - first[term];
      int looked = Math.min(length, limits.postings());
      int start =
          looked == length
              ? 0
              : (int) Long.remainderUnsigned(Chance.of(limits.seed(), mentee, term), length);
      int here = Math.min(looked, length - start);
      tally.addAll(mentorOf, first[term] + start, here, worth);
      tally.addAll(mentorOf, first[term], looked - here, worth);
    }
  }
}
