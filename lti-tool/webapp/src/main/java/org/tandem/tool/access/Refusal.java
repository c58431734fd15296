package org.tandem.tool.access;

/** Why somebody is not let in: each has a page of its own that says what to do. */
public enum Refusal {
  /** The login lacks a parameter or has one twice. */
  LOGIN_INCOMPLETE("login-incomplete", 400),
  /** Nobody registered this tool with that platform. */
  PLATFORM_UNKNOWN("platform-unknown", 401),
  /** Several registrations fit; the login has to name one. */
  PLATFORM_AMBIGUOUS("platform-ambiguous", 400),
  /** The registration waits for approval. */
  REGISTRATION_PENDING("registration-pending", 401),
  /** The registration was switched off. */
  REGISTRATION_DISABLED("registration-disabled", 401),
  /** The target is none of this tool's addresses. */
  TARGET_FOREIGN("target-foreign", 400),
  /** The launch has no state or no token. */
  LAUNCH_INCOMPLETE("launch-incomplete", 400),
  /** Nobody is signed in to the platform any more. */
  PLATFORM_SIGNED_OUT("platform-signed-out", 401),
  /** The platform's own memory of the click is gone: opened twice, reloaded, or too slow. */
  PLATFORM_LAUNCH_OVER("platform-launch-over", 400),
  /** The platform does not let this person, or this tool, do it. */
  PLATFORM_DENIED("platform-denied", 403),
  /** The platform answered the login with another error. */
  PLATFORM_ERROR("platform-error", 400),
  /** The login behind this launch was used, has expired or never was. */
  LOGIN_OVER("login-over", 401),
  /** The login began in another browser, or this one kept no cookie. */
  BROWSER_UNKNOWN("browser-unknown", 401),
  /** The platform's and the tool's clocks differ, or the token is old. */
  TOKEN_TIME("token-time", 401),
  /** The token's signature cannot be trusted. */
  TOKEN_KEY("token-key", 401),
  /** The token is for somebody else, or from somebody else. */
  TOKEN_PARTIES("token-parties", 401),
  /** The token does not say who is there. */
  TOKEN_ANONYMOUS("token-anonymous", 401),
  /** Launches of LTI 1.1 are not taken here. */
  LEGACY_OFF("legacy-off", 404),
  /** A launch of LTI 1.1 is not signed with a secret that is known here. */
  LEGACY_SIGNATURE("legacy-signature", 401),
  /** The message is none that this tool understands. */
  MESSAGE_UNSUPPORTED("message-unsupported", 400),
  /** The token lacks what a launch must have. */
  TOKEN_INCOMPLETE("token-incomplete", 400),
  /** The deployment waits for approval. */
  DEPLOYMENT_PENDING("deployment-pending", 401),
  /** Only administrators may open this. */
  ADMINISTRATORS_ONLY("administrators-only", 403),
  /** Only those who run a course may add content to it. */
  STAFF_ONLY("staff-only", 403),
  /** Only those who run a course may look at what others handed in. */
  REVIEWERS_ONLY("reviewers-only", 403),
  /** The session has ended or belongs to another browser. */
  SESSION_OVER("session-over", 401),
  /** Something failed here. */
  UNEXPECTED("unexpected", 500);

  private final String code;
  private final int status;

  Refusal(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /** The stable name, by which texts are found. */
  public String code() {
    return code;
  }

  /** The HTTP status of the page. */
  public int status() {
    return status;
  }
}
