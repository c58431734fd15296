package org.tandem.lti.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call to a platform did not give a usable answer; the message is fit for an admin's eyes and
 * holds no token.
 */
public final class PlatformCallFailed extends Exception {

  /** What went wrong. */
  public enum Kind {
    /** The address may not be called: not https, not public, or malformed. */
    REFUSED_ADDRESS,
    /** The name does not resolve, or nothing answers there, or TLS cannot be agreed. */
    UNREACHABLE,
    /** No complete answer within the time allowed. */
    TIMEOUT,
    /** The answer is larger than allowed. */
    TOO_LARGE,
    /** The answer is not what the protocol promises, such as HTML in place of JSON. */
    UNREADABLE,
    /** The platform answered with a status other than 2xx. */
    STATUS,
    /** The platform answered the request for an access token with a status other than 2xx. */
    TOKEN,
    /** The platform did not grant a scope that the call needs. */
    SCOPE,
    /** Not called: the platform asked a moment ago to be left alone for a while. */
    PAUSED
  }

  private final Kind kind;
  private final int status;
  private final boolean retryable;
  private final @Nullable Duration retryAfter;
  private final String answer;

  private PlatformCallFailed(
      Kind kind,
      String message,
      @Nullable Throwable cause,
      int status,
      boolean retryable,
      @Nullable Duration retryAfter,
      String answer) {
    super(message, cause);
    this.kind = kind;
    this.status = status;
    this.retryable = retryable;
    this.retryAfter = retryAfter;
    this.answer = answer;
  }

  /** A failure without an HTTP status. */
  public static PlatformCallFailed of(Kind kind, String message) {
    return of(kind, message, null);
  }

  /** A failure without an HTTP status, and what caused it. */
  public static PlatformCallFailed of(Kind kind, String message, @Nullable Throwable cause) {
    boolean retryable = kind == Kind.UNREACHABLE || kind == Kind.TIMEOUT || kind == Kind.UNREADABLE;
    return new PlatformCallFailed(kind, message, cause, 0, retryable, null, "");
  }

  /** Not called, because the platform wants to be left alone for that long. */
  public static PlatformCallFailed paused(String message, Duration rest) {
    return new PlatformCallFailed(Kind.PAUSED, message, null, 0, true, rest, "");
  }

  /**
   * A refusal that was the answer to a request for an access token. Only 400 and 401 are a token
   * endpoint's own no (RFC 6749, section 5.2); with anything else it may think better of it: Moodle
   * answers 404 while it cannot read our keys.
   */
  public static PlatformCallFailed noToken(PlatformCallFailed refusal) {
    boolean meant = refusal.status == 400 || refusal.status == 401;
    return new PlatformCallFailed(
        Kind.TOKEN,
        refusal.getMessage(),
        refusal,
        refusal.status,
        refusal.retryable || !meant,
        refusal.retryAfter,
        refusal.answer);
  }

  /**
   * A service's 401 to a token that the platform has just granted. It contradicts itself, so it may
   * think better of it: its nodes or their clocks may differ for a while (RFC 6750, section 3.1).
   */
  public static PlatformCallFailed freshTokenRefused(PlatformCallFailed refusal) {
    return new PlatformCallFailed(
        refusal.kind,
        refusal.getMessage(),
        refusal,
        refusal.status,
        true,
        refusal.retryAfter,
        refusal.answer);
  }

  /** The platform refused with this response. */
  static PlatformCallFailed status(String message, PlatformResponse response, String answer) {
    return new PlatformCallFailed(
        Kind.STATUS,
        message,
        null,
        response.status(),
        Refusals.isRetryable(response.status(), answer),
        Refusals.retryAfter(response).orElse(null),
        answer);
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** The HTTP status, when the platform answered at all. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  public boolean retryable() {
    return retryable;
  }

  /**
   * Whether the platform asked for fewer calls: 429, Canvas' 403 whose body says so, or 503 with
   * {@code Retry-After}.
   */
  public boolean throttled() {
    return kind == Kind.PAUSED
        || (status != 0 && Refusals.isThrottling(status, answer, retryAfter != null));
  }

  /** How long the platform asked to be left alone. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The start of what the platform answered, as text; empty when there was no answer. */
  public String answer() {
    return answer;
  }

  /** What an admin may read; never null. */
  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), "");
  }
}
