package org.tandem.lti.legacy;

/** A launch of LTI 1.1 that must not be believed; the message carries nothing that was sent. */
public class LegacyLaunchRejected extends Exception {
  /** Why. */
  public enum Reason {
    /** Not a basic launch request of LTI 1.1 with all it must carry. */
    MALFORMED,
    /** Nobody has this consumer key. */
    UNKNOWN_CONSUMER,
    /** More than five minutes old, or from the future. */
    STALE,
    /** This nonce was used before. */
    REPLAYED,
    /** The signature does not fit the parameters, the address and the secret. */
    BAD_SIGNATURE
  }

  private final Reason reason;

  LegacyLaunchRejected(Reason reason) {
    super("LTI 1.1 launch refused: " + reason);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
