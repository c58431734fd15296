package org.tandem.matching.candidates;

import java.util.Arrays;
import java.util.List;
import org.tandem.matching.Chance;
import org.tandem.matching.Scoring;

/**
 * Finds the best mentors of one mentee after the other: first the most promising by words alone,
 * then of those the best by all that counts. One for each thread.
 *
 * <p>Lists of words are read until the words left are worth less together than what enough mentors
 * have already: nobody new can come among the most promising then. The long lists of common words
 * are thus hardly ever read: only the mentors who still might are asked for them, one by one (the
 * max-score rule, Turtle and Flood 1995). The result is the same as if every list were read, except
 * for words beyond {@link CandidateLimits#postings}.
 */
final class Shortlist {

  /** How many times more are promising than are kept. */
  static final int PROMISING = 2;

  private final Scoring scoring;
  private final CandidateLimits limits;
  private final WantedWords words;
  private final Tally tally;
  private final Best best;
  private final int promising;

  /** Those who can still come among the best, with their sums. */
  private final int[] mentors;

  private final int[] sums;
  private final WordsLeft left;

  Shortlist(Scoring scoring, CandidateLimits limits, List<WordIndex> indexes, int mentorCount) {
    this.scoring = scoring;
    this.limits = limits;
    words = new WantedWords(indexes);
    left = new WordsLeft();
    tally = new Tally(mentorCount);
    promising = PROMISING * limits.best();
    best = new Best(promising);
    mentors = new int[mentorCount];
    sums = new int[mentorCount];
  }

  /** The best for a mentee, as {@link Candidates#candidate}, in no order. */
  long[] of(int mentee) {
    words.read(mentee);
    tally.clear(words.total());
    best.clear(salt(limits.seed(), mentee));
    choose(look(mentee));
    return bestOf(mentee);
  }

  /** What breaks ties for a mentee. */
  static int salt(long seed, int mentee) {
    return (int) Chance.of(seed, mentee, 0);
  }

  /** Reads lists as far as needed; returns what the words left are worth together. */
  private int look(int mentee) {
    left.clear();
    int rest = words.total();
    for (int place = 0; place < words.size(); place++) {
      boolean few = tally.count() < promising;
      if (!few && rest < tally.bar(promising)) {
        words.leave(place, left);
      } else if (words.length(place) <= limits.postings()) {
        words.addAll(place, tally);
        rest -= words.worth(place);
      } else {
        words.leave(place, left);
        if (few) {
          words.introduce(place, limits.postings(), Chance.of(limits.seed(), mentee, place), tally);
        }
      }
    }
    return rest;
  }

  /** Completes the sums of those who can still come among the best. */
  private void choose(int rest) {
    int sure = tally.count() < promising ? 0 : tally.bar(promising);
    int hopeful = tally.collect(sure - rest, mentors, sums);
    int bar = sure;
    if (left.total() > 0) {
      complete(hopeful, sure, 0);
      bar = Math.max(sure, best.bar());
      best.clear();
    }
    complete(hopeful, bar, rest);
  }

  /** Offers those whose sum reaches a bar, if the words left earned them so much more. */
  private void complete(int hopeful, int bar, int more) {
    for (int k = 0; k < hopeful; k++) {
      int high = Math.max(bar, best.bar());
      if (sums[k] + more >= high) {
        int all = left.complete(sums[k], mentors[k], high);
        if (all >= high) {
          best.offer(all, mentors[k]);
        }
      }
    }
  }

  private long[] bestOf(int mentee) {
    long[] scored = new long[best.size()];
    for (int k = 0; k < scored.length; k++) {
      int points = scoring.points(mentee, best.mentor(k));
      scored[k] = ((long) -points << 32) | best.mentor(k);
    }
    Arrays.sort(scored);
    long[] kept = new long[Math.min(scored.length, limits.best())];
    Arrays.setAll(kept, k -> Candidates.candidate((int) scored[k], -(int) (scored[k] >> 32)));
    return kept;
  }
}
