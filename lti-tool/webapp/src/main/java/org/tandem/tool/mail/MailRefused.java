package org.tandem.tool.mail;

/** A mail that was not taken. */
public final class MailRefused extends Exception {
  private final boolean forThisAddress;

  /**
   * A mail that was not taken.
   *
   * @param forThisAddress whether the server said no to the address and may take others
   */
  public MailRefused(boolean forThisAddress, String message, Throwable cause) {
    super(message, cause);
    this.forThisAddress = forThisAddress;
  }

  /** Whether the server said no to the address and may take others. */
  public boolean isForThisAddress() {
    return forThisAddress;
  }
}
