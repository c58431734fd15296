package org.tandem.matching.candidates;

/** Sums by mentor of one mentee at a time, with the list of those above 0. */
final class Tally {

  private final float[] sums;
  private final int[] touched;
  private int count;

  Tally(int mentors) {
    sums = new float[mentors];
    touched = new int[mentors];
  }

  void addAll(int[] mentors, int from, int length, float worth) {
    for (int k = from; k < from + length; k++) {
      int mentor = mentors[k];
      if (sums[mentor] == 0) {
        touched[count++] = mentor;
      }
      sums[mentor] += worth;
    }
  }

  int count() {
    return count;
  }

  int mentor(int place) {
    return touched[place];
  }

  /** The sum at a place, which becomes 0. */
  float take(int place) {
    float sum = sums[touched[place]];
    sums[touched[place]] = 0;
    return sum;
  }

  /** Starts anew once all sums are taken. */
  void clear() {
    count = 0;
  }
}
