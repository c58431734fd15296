package org.tandem.tool.kernel;

/**
 * The secret that every key of this installation follows from: what is sealed in the database, what
 * marks erased people, what signs the addresses in mails. It is kept in the database, sealed under
 * {@code TANDEM_SECRET}, so that the latter can be exchanged while the former stays (a key-wrapping
 * key and a key-derivation key in the words of NIST SP 800-57 part 1, section 5.1.1).
 */
public interface RootSecret {
  /** What is said where {@code TANDEM_SECRET} opens nothing. */
  String WRONG =
      "TANDEM_SECRET is not the one that this database was written with. Start with the secret that"
          + " belongs to it; where it was exchanged, give the one of before as TANDEM_SECRET_BEFORE"
          + " besides. Without it the keys that the LMSs know cannot be read.";

  /** The secret; nobody is told it. */
  String text();

  /**
   * Keeps it under the {@code TANDEM_SECRET} of now: where that was exchanged, beside what the one
   * of before opens, and alone once {@code TANDEM_SECRET_BEFORE} is not given any more.
   */
  void keep();
}
