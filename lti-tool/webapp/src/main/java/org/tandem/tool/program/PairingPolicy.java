package org.tandem.tool.program;

import org.tandem.tool.kernel.Rejection;

/**
 * How people of a program find each other.
 *
 * @param method who pairs whom
 * @param openRequests how many mentors a mentee may be asking at the same time, 1 to 10
 * @param daysToAnswer how many days a mentor has to answer a request, 1 to 60
 */
public record PairingPolicy(PairingMethod method, int openRequests, int daysToAnswer) {

  /** What a program starts with. */
  public static final PairingPolicy STANDARD = new PairingPolicy(PairingMethod.HYBRID, 3, 7);

  private static final int MOST_REQUESTS = 10;
  private static final int MOST_DAYS = 60;

  /**
   * Checks the limits.
   *
   * @throws Rejection (invalid-pairing) beyond one
   */
  public PairingPolicy {
    if (openRequests < 1 || openRequests > MOST_REQUESTS) {
      throw invalid("Allow from 1 to " + MOST_REQUESTS + " open requests.");
    }
    if (daysToAnswer < 1 || daysToAnswer > MOST_DAYS) {
      throw invalid("Give from 1 to " + MOST_DAYS + " days to answer.");
    }
  }

  /**
   * Refuses what the method does not allow.
   *
   * @param allowed what the method says about it
   * @throws Rejection (other-method) where it does not
   */
  public void require(boolean allowed) {
    if (!allowed) {
      throw Rejection.conflict(
          "other-method", "This program pairs people in another way, so this cannot be done here.");
    }
  }

  private static Rejection invalid(String message) {
    return Rejection.invalid("invalid-pairing", message);
  }
}
