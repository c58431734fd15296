package org.tandem.matching;

/**
 * What insisting on one pair would cost everybody together.
 *
 * @param mentees how many more mentees would stay without a mentor
 * @param points how many points would be lost; negative only where {@code mentees} is positive and
 *     the rest would gain
 */
public record Shortfall(long mentees, long points) {

  /** Splits a gap in worth into people and points. */
  public static Shortfall of(long gap, long perPair) {
    long mentees = Math.floorDiv(gap + perPair / 2, perPair);
    return new Shortfall(mentees, gap - mentees * perPair);
  }

  /** True where a best matching with this pair may exist as well. */
  public boolean isNone() {
    return mentees == 0 && points == 0;
  }
}
