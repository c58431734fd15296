package org.tandem.tool.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.tool.kernel.Rejection;

/**
 * People who come into a program together.
 *
 * @param name what it is called, 1 to 60 characters
 * @param opens the first day on which one can come in, in UTC
 * @param closes the last day
 * @param places how many mentees it takes, 1 to 100,000; 0 for no limit
 */
public record Cohort(String name, LocalDate opens, LocalDate closes, int places) {
  private static final int LONGEST_NAME = 60;

  /**
   * Trims the name and checks.
   *
   * @throws Rejection (invalid-admission) naming what to mend
   */
  public Cohort {
    name = Optional.ofNullable(name).orElse("").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw AdmissionPolicy.invalid("Give each cohort a name of 1 to 60 characters.");
    }
    if (opens == null || closes == null || closes.isBefore(opens)) {
      throw AdmissionPolicy.invalid("A cohort closes on the day it opens or later.");
    }
    AdmissionPolicy.requirePlaces(places);
  }

  boolean isOpenOn(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }

  boolean overlaps(Cohort other) {
    return !closes.isBefore(other.opens) && !other.closes.isBefore(opens);
  }
}
