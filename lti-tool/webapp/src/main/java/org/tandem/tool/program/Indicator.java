package org.tandem.tool.program;

import org.tandem.tool.kernel.Rejection;

/**
 * By what and how much of it an objective will be seen to be reached.
 *
 * @param measure what is counted
 * @param target the share to reach, in percent, 1 to 100
 */
public record Indicator(Measure measure, int target) {
  private static final int ALL = 100;

  /**
   * Checks the target.
   *
   * @throws Rejection (invalid-objectives) outside 1 to 100
   */
  public Indicator {
    if (target < 1 || target > ALL) {
      throw Rejection.invalid("invalid-objectives", "A target is from 1 to 100 percent.");
    }
  }
}
