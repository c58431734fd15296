package org.tandem.matching.candidates;

import java.util.Arrays;
import org.tandem.matching.Criterion;
import org.tandem.matching.Scoring;

/** Which mentors offer a word: an inverted index over the terms of one criterion. */
final class WordIndex {

  /** A word that one mentor in so many offers is kept as a set of bits as well. */
  private static final int COMMON = 64;

  private static final long[] NO_BITS = {};

  private final Criterion.Terms terms;
  private final int points;
  private final int[] first;
  private final int[] mentorOf;
  private final long[][] bits;

  WordIndex(Scoring.WeightedTerms weighted, int mentors, CandidateLimits limits) {
    terms = weighted.terms();
    points = weighted.points();
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
    // Lists too long to be read are only ever asked about.
    int common = Math.min(mentors / COMMON, limits.postings());
    bits = new long[terms.count()][];
    Arrays.parallelSetAll(bits, term -> length(term) >= common ? bits(term, mentors) : NO_BITS);
  }

  private long[] bits(int term, int mentors) {
    long[] set = new long[(mentors + Long.SIZE - 1) / Long.SIZE];
    for (int k = first[term]; k < first[term + 1]; k++) {
      set[mentorOf[k] / Long.SIZE] |= 1L << mentorOf[k];
    }
    return set;
  }

  Criterion.Terms terms() {
    return terms;
  }

  /** The weight of the criterion. */
  int points() {
    return points;
  }

  /** How many mentors offer a word. */
  int length(int term) {
    return first[term + 1] - first[term];
  }

  /** Whether a mentor offers a word. */
  boolean offers(int mentor, int term) {
    long[] set = bits[term];
    return set.length == 0
        ? Arrays.binarySearch(mentorOf, first[term], first[term + 1], mentor) >= 0
        : (set[mentor / Long.SIZE] & (1L << mentor)) != 0;
  }

  /** Adds to the tally of everyone who offers a word. */
  void addAll(int term, int worth, Tally tally) {
    tally.addAll(mentorOf, first[term], first[term + 1], worth);
  }

  /** Puts some of those who offer a word into the tally, from a place in their list. */
  void introduce(int term, int place, int count, Tally tally) {
    int start = first[term] + place;
    int end = Math.min(first[term + 1], start + count);
    tally.addAll(mentorOf, start, end, 0);
    tally.addAll(mentorOf, first[term], first[term] + count - (end - start), 0);
  }
}
