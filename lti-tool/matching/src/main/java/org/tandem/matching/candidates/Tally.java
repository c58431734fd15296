package org.tandem.matching.candidates;

import java.util.Arrays;

/**
 * Sums by mentor of one mentee at a time, with the list of those who have one, if only of 0, and
 * with how many have about how much, so that the height of the best is known at any moment.
 */
final class Tally {

  private static final int STEPS = 256;

  /** One more than the sum; 0 for whoever has none. */
  private final int[] sums;

  private final int[] touched;
  private int count;

  /** How many sums lie on each step of the way to the largest one possible. */
  private final int[] steps = new int[STEPS];

  private long stepsPerWorth;

  Tally(int mentors) {
    sums = new int[mentors];
    touched = new int[mentors];
  }

  /**
   * Starts anew.
   *
   * @param most the largest sum possible
   */
  void clear(int most) {
    for (int k = 0; k < count; k++) {
      sums[touched[k]] = 0;
    }
    count = 0;
    Arrays.fill(steps, 0);
    stepsPerWorth = ((long) STEPS << 32) / (most + 2L);
  }

  void addAll(int[] mentors, int from, int to, int worth) {
    for (int k = from; k < to; k++) {
      int mentor = mentors[k];
      int before = sums[mentor];
      if (before == 0) {
        touched[count++] = mentor;
        before = 1;
      } else {
        steps[step(before)]--;
      }
      int after = before + worth;
      sums[mentor] = after;
      steps[step(after)]++;
    }
  }

  private int step(int sum) {
    return (int) ((sum * stepsPerWorth) >>> 32);
  }

  /** A sum that so many have, at least: at most one step below the least of the best. */
  int bar(int best) {
    int step = STEPS;
    for (int above = 0; above < best && step > 0; ) {
      above += steps[--step];
    }
    return Math.max(0, (int) (((long) step << 32) / Math.max(1, stepsPerWorth)) - 1);
  }

  int count() {
    return count;
  }

  /**
   * Writes down everybody whose sum reaches a bar.
   *
   * @return how many they are
   */
  int collect(int bar, int[] intoMentors, int[] intoSums) {
    int found = 0;
    for (int k = 0; k < count; k++) {
      int mentor = touched[k];
      int sum = sums[mentor] - 1;
      intoMentors[found] = mentor;
      intoSums[found] = sum;
      found += sum >= bar ? 1 : 0;
    }
    return found;
  }
}
