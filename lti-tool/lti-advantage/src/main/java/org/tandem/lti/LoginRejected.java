package org.tandem.lti;

/** A login initiation that cannot be answered, with a stable reason. */
public final class LoginRejected extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** With a message that repeats nothing of the request. */
  public LoginRejected(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why, as a value that programs can branch on. */
  public Reason reason() {
    return reason;
  }

  /** Why a login was refused. */
  public enum Reason {
    /** No {@code iss}. */
    ISSUER_MISSING,
    /** An {@code iss} that the tool is not registered with. */
    ISSUER_UNKNOWN,
    /** No {@code login_hint}. */
    LOGIN_HINT_MISSING,
    /** No {@code target_link_uri}. */
    TARGET_LINK_URI_MISSING,
    /** A parameter that may occur once occurs several times. */
    REPEATED_PARAMETER,
    /** A parameter is longer than any honest one. */
    PARAMETER_TOO_LONG
  }
}
