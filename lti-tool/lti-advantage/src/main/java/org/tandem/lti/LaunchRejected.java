package org.tandem.lti;

/** A launch that must not be let in, with a stable reason and a message that holds no secret. */
public final class LaunchRejected extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** With a message for the operator's log; never put a token or personal data into it. */
  public LaunchRejected(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** With a message for the operator's log, and what caused it. */
  public LaunchRejected(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why, as a value that programs can branch on. */
  public Reason reason() {
    return reason;
  }

  /** Why a launch was refused. */
  public enum Reason {
    /** The token is larger than any honest one. */
    TOKEN_TOO_LARGE,
    /** Not a signed JWT with a JSON object in it. */
    MALFORMED_TOKEN,
    /** The header names an algorithm that was not agreed on with this platform. */
    ALGORITHM_NOT_ALLOWED,
    /** The header names no key. */
    KEY_ID_MISSING,
    /** The platform publishes no key of that id. */
    KEY_UNKNOWN,
    /** The platform's keys could not be fetched. */
    KEYS_UNAVAILABLE,
    /** The key is of another type than the algorithm, or an RSA key below 2048 bits. */
    KEY_UNSUITABLE,
    /** The signature does not belong to this content and this key. */
    SIGNATURE_INVALID,
    /** The token was issued by another platform than the login was sent to. */
    ISSUER_MISMATCH,
    /** The token is not, or not only, for this tool. */
    AUDIENCE_MISMATCH,
    /** The token was handed to another party, or names none although it has several audiences. */
    AUTHORIZED_PARTY_MISMATCH,
    /** {@code exp} or {@code iat} is missing or no number. */
    TIMESTAMPS_MISSING,
    /** The token's time is over. */
    EXPIRED,
    /** The token was issued in the future. */
    NOT_YET_VALID,
    /** No nonce, or not the one that was sent to the platform. */
    NONCE_MISMATCH,
    /** The {@code sub} is there but blank, too long or not ASCII. */
    SUBJECT_INVALID,
    /** No {@code sub}, and anonymous launches were not agreed on. */
    SUBJECT_MISSING,
    /** The LTI version is absent or not 1.3.0. */
    VERSION_UNSUPPORTED,
    /** The message type is absent. */
    MESSAGE_TYPE_MISSING,
    /** The message type is none that this tool understands. */
    MESSAGE_TYPE_UNSUPPORTED,
    /** The deployment id is absent. */
    DEPLOYMENT_ID_MISSING,
    /** The deployment id is longer than 255 characters or not ASCII. */
    DEPLOYMENT_ID_INVALID,
    /** The target link uri is absent. */
    TARGET_LINK_URI_MISSING,
    /** The target link uri is another than that of the login. */
    TARGET_LINK_URI_MISMATCH,
    /** The roles claim is absent; an empty one would be fine. */
    ROLES_MISSING,
    /** A resource link message without the id of its resource link. */
    RESOURCE_LINK_MISSING,
    /** A deep linking request that does not say where to return to. */
    DEEP_LINKING_SETTINGS_MISSING,
    /** A submission review that does not say whose submission. */
    FOR_USER_MISSING
  }
}
