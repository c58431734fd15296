package org.tandem.tool.kernel;

import java.util.Map;

/**
 * A refusal that the person can understand and act on. The {@code code} is stable (the user
 * interface has a text for each); the message says in plain English what to do.
 */
public class Rejection extends RuntimeException {
  /** What kind of refusal it is, each with one HTTP status. */
  public enum Kind {
    /** The request itself is wrong: 422. */
    INVALID(422),
    /** The state of things has moved on: 409. */
    CONFLICT(409),
    /** Not for this person: 403. */
    FORBIDDEN(403),
    /** Not there, or not for this person to know of: 404. */
    NOT_FOUND(404),
    /** Nobody is signed in, or the session has ended: 401. */
    UNAUTHENTICATED(401),
    /** Too much at once: 429. */
    TOO_MANY(429);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }
  }

  /** The detail of {@link Kind#TOO_MANY} that says how many seconds to wait (RFC 9110, 10.2.3). */
  public static final String RETRY_AFTER = "retryAfter";

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> details;

  /** A refusal with further members for the problem document (strings, numbers, booleans). */
  public Rejection(Kind kind, String code, String message, Map<String, Object> details) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.details = Map.copyOf(details);
  }

  /** A refusal. */
  public Rejection(Kind kind, String code, String message) {
    this(kind, code, message, Map.of());
  }

  /** 422: what was sent cannot be used. */
  public static Rejection invalid(String code, String message) {
    return new Rejection(Kind.INVALID, code, message);
  }

  /** 409: somebody or something was faster. */
  public static Rejection conflict(String code, String message) {
    return new Rejection(Kind.CONFLICT, code, message);
  }

  /** 409 with the code that every optimistic lock uses. */
  public static Rejection stale() {
    return conflict(
        "stale-version", "Somebody changed this in the meantime. Look at the new state and retry.");
  }

  /** 403. */
  public static Rejection forbidden(String message) {
    return new Rejection(Kind.FORBIDDEN, "forbidden", message);
  }

  /** 404: also the answer for things of other people, so that their existence stays private. */
  public static Rejection notFound(String what) {
    return new Rejection(Kind.NOT_FOUND, "not-found", "There is no such " + what + ".");
  }

  /** The kind. */
  public Kind kind() {
    return kind;
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** Further members of the problem document. */
  public Map<String, Object> details() {
    return details;
  }
}
