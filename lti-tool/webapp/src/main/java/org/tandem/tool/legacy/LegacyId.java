package org.tandem.tool.legacy;

/**
 * How identifiers of LTI 1.1 are kept among those of 1.3 until they move. The middle dot is in no
 * {@code sub} and no deployment id of a 1.3 launch, which are ASCII: neither can pass for the
 * other.
 */
public final class LegacyId {
  private static final String PREFIX = "lti1.1\u00b7";

  /** The most characters a user id may have, so that it fits with its consumer's key. */
  public static final int LONGEST_USER_ID = 180;

  private LegacyId() {}

  /** A person's identifier: two consumers may each have a user 5. */
  public static String subject(String consumerKey, String userId) {
    return PREFIX + consumerKey + "\u00b7" + userId;
  }

  /** What stands in for a deployment, which LTI 1.1 does not have. */
  public static String deployment(String consumerKey) {
    return PREFIX + consumerKey;
  }
}
