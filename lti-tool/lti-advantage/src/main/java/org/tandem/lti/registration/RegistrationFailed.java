package org.tandem.lti.registration;

import java.util.Objects;

/** A platform's part of the registration breaks a rule; the message says which one. */
public final class RegistrationFailed extends Exception {

  /** States in plain words what an admin must look at. */
  public RegistrationFailed(String message) {
    super(message);
  }

  /** What an admin may read; never null. */
  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), "");
  }
}
