package org.tandem.matching.candidates;

import java.util.Arrays;
import java.util.List;
import org.tandem.matching.Chance;
import org.tandem.matching.Scoring;

/**
 * Finds the best mentors of one mentee after the other: first the most promising by words alone,
 * then of those the best by all that counts. One for each thread.
 */
final class Shortlist {

  /** How many times more are promising than are kept. */
  private static final int PROMISING = 2;

  private final Scoring scoring;
  private final CandidateLimits limits;
  private final List<WordIndex> indexes;
  private final Tally tally;

  /** A heap of the promising, least on top: the sum's bits above, a tie-break by chance below. */
  private final long[] keys;

  private final int[] mentors;
  private int size;

  Shortlist(Scoring scoring, CandidateLimits limits, List<WordIndex> indexes, int mentorCount) {
    this.scoring = scoring;
    this.limits = limits;
    this.indexes = indexes;
    tally = new Tally(mentorCount);
    keys = new long[PROMISING * limits.best()];
    mentors = new int[keys.length];
  }

  /** Mentors of a mentee, in no order. */
  int[] of(int mentee) {
    for (WordIndex index : indexes) {
      index.look(mentee, tally);
    }
    size = 0;
    for (int k = 0; k < tally.count(); k++) {
      long sum = (long) Float.floatToIntBits(tally.take(k)) << 32;
      if (size < keys.length || sum + 0xFFFFFFFFL >= keys[0]) {
        int mentor = tally.mentor(k);
        offer(sum | (Chance.of(limits.seed(), mentee, mentor) >>> 32), mentor);
      }
    }
    tally.clear();
    return bestOf(mentee);
  }

  private int[] bestOf(int mentee) {
    long[] scored = new long[size];
    for (int k = 0; k < size; k++) {
      scored[k] = ((long) -scoring.points(mentee, mentors[k]) << 32) | mentors[k];
    }
    Arrays.sort(scored);
    int[] best = new int[Math.min(size, limits.best())];
    Arrays.setAll(best, k -> (int) scored[k]);
    return best;
  }

  private void offer(long key, int mentor) {
    if (size < keys.length) {
      rise(size++, key, mentor);
    } else if (key > keys[0]) {
      sink(key, mentor);
    }
  }

  private void rise(int from, long key, int mentor) {
    int place = from;
    while (place > 0 && keys[(place - 1) / 2] > key) {
      move((place - 1) / 2, place);
      place = (place - 1) / 2;
    }
    keys[place] = key;
    mentors[place] = mentor;
  }

  private void sink(long key, int mentor) {
    int place = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      move(child, place);
      place = child;
      child = 2 * place + 1;
    }
    keys[place] = key;
    mentors[place] = mentor;
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    mentors[to] = mentors[from];
  }
}
