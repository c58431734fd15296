package org.tandem.matching.solve;

/**
 * One part of a market seen from its short side: every unit of demand of a chooser is certain to be
 * met, choices may be left over. Arrays as in the market; the options of each chooser lie together,
 * best first.
 */
final class Choosers {

  /** Number in the market of each chooser. */
  final int[] people;

  /** Number in the market of each choice. */
  final int[] choices;

  /** Units of each chooser. */
  final int[] demand;

  /** Units of each choice. */
  final int[] capacity;

  /** Where the options of each chooser begin, and one more. */
  final int[] first;

  /**
   * Points in the upper half, inverted so that the best come first, and the choice in the lower:
   * one memory access for both.
   */
  final long[] options;

  Choosers(int[] people, int[] choices, int[] demand, int[] capacity, int[] first, long[] options) {
    this.people = people;
    this.choices = choices;
    this.demand = demand;
    this.capacity = capacity;
    this.first = first;
    this.options = options;
  }

  static long option(int points, int choice) {
    return ((long) ~points << 32) | choice;
  }

  static int points(long option) {
    return ~(int) (option >> 32);
  }

  static int choice(long option) {
    return (int) option;
  }
}
