package org.tandem.tool.reporting;

/**
 * How many of how many.
 *
 * @param count at most {@code of}
 * @param of more than none
 */
record Proportion(long count, long of) {
  /** The 97.5th percentile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  double share() {
    return (double) count / of;
  }

  /** The lower end of Wilson's 95 % interval (1927, without correction for continuity). */
  double low() {
    return centre() - spread();
  }

  /** Its upper end. */
  double high() {
    return centre() + spread();
  }

  private double centre() {
    return (2 * count + Z * Z) / (2 * (of + Z * Z));
  }

  private double spread() {
    return Z * Math.sqrt(Z * Z + 4 * count * (1 - share())) / (2 * (of + Z * Z));
  }
}
