package org.tandem.matching;

/** Settings that make no sense; the message names the setting. */
public final class InvalidPolicy extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Says which setting is wrong and why. */
  public InvalidPolicy(String message) {
    super(message);
  }

  /** Throws unless a condition holds; NaN fails every comparison. */
  public static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new InvalidPolicy(otherwise);
    }
  }
}
