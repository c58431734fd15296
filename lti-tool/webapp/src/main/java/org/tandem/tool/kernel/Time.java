package org.tandem.tool.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives components their clock, so that tests can give them another. */
@Dependent
public class Time {
  /** UTC, by the machine's clock. */
  @Produces
  @Dependent
  public Clock clock() {
    return Clock.systemUTC();
  }
}
