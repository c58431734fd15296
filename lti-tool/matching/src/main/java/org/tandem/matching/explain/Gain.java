package org.tandem.matching.explain;

import org.tandem.matching.Shortfall;

/**
 * What a change would add for everybody together.
 *
 * @param mentees how many more would have a mentor
 * @param points how many more points; negative where more people have a mentor, or where the
 *     fairness slider prefers fewer points that are shared otherwise
 */
public record Gain(long mentees, long points) {

  static Gain of(long worth, long perPair) {
    Shortfall parts = Shortfall.of(worth, perPair);
    return new Gain(parts.mentees(), parts.points());
  }

  /** True where nothing would be gained. */
  public boolean isNone() {
    return mentees == 0 && points == 0;
  }
}
