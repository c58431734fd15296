package org.tandem.tool.standard;

import java.util.Collection;

/** The levels at which the EMCC awards a program. */
public enum Award {
  /** Below every level. */
  NONE(0, 0),
  /** 70 % overall, 60 % of each standard. */
  BRONZE(70, 60),
  /** 80 % overall, 70 % of each standard. */
  SILVER(80, 70),
  /** 90 % overall, 80 % of each standard. */
  GOLD(90, 80);

  private final int overall;
  private final int each;

  Award(int overall, int each) {
    this.overall = overall;
    this.each = each;
  }

  /** The highest that these scores reach, in percent. */
  static Award of(int overall, Collection<Integer> scores) {
    Award reached = NONE;
    for (Award award : values()) {
      if (overall >= award.overall && scores.stream().allMatch(score -> score >= award.each)) {
        reached = award;
      }
    }
    return reached;
  }
}
