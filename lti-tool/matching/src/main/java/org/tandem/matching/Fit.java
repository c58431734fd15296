package org.tandem.matching;

import java.util.Collection;
import java.util.List;

/**
 * How well two people meet on one criterion: a degree in [0, 1], or unknown because one of the two
 * said nothing. Two unknowns do not match each other: unknown earns nothing and says so.
 *
 * @param known whether both sides said enough to compare
 * @param degree 0 (nothing in common) to 1 (all that was asked for); 0 where unknown
 * @param met what the two have in common, for the explanation
 */
public record Fit(boolean known, double degree, List<String> met) {

  private static final Fit UNKNOWN = new Fit(false, 0, List.of());

  /** Rejects degrees outside [0, 1], among them NaN, and anything met while unknown. */
  public Fit {
    if (!(degree >= 0 && degree <= 1)) {
      throw new IllegalArgumentException("a degree lies in [0, 1], not at " + degree);
    }
    if (!known && (degree != 0 || !met.isEmpty())) {
      throw new IllegalArgumentException("what is unknown cannot have met");
    }
    met = List.copyOf(met);
  }

  /** One of the two said nothing. */
  public static Fit unknown() {
    return UNKNOWN;
  }

  /** Both said something; {@code met} is what they share. */
  public static Fit of(double degree, Collection<String> met) {
    return new Fit(true, degree, List.copyOf(met));
  }
}
