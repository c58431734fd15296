package org.tandem.lti.keys;

import java.util.Objects;

/**
 * A platform's key set cannot be had or cannot be trusted; the message says what an admin must
 * check.
 */
public final class PlatformKeysUnavailable extends Exception {

  /** States in plain words why no key can be used. */
  public PlatformKeysUnavailable(String message) {
    super(message);
  }

  /** States in plain words why no key can be used, and what caused it. */
  public PlatformKeysUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /** What an admin may read; never null. */
  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), "");
  }
}
