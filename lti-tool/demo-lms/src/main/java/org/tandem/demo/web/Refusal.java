package org.tandem.demo.web;

/** A call that is refused with an HTTP status and a reason. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** Refuses with that status; the reason is shown to the caller. */
  public Refusal(int status, String reason) {
    super(reason);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The reason, for the caller. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
