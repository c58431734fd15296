package org.tandem.tool.inventory;

/** What becomes of something when the person is erased. */
public enum Fate {
  /** The rows are deleted. */
  DELETED,
  /** What tells who it was is taken out; the row stays. */
  PSEUDONYMISED,
  /** It stays readable for the other one of the pair, and is destroyed once both are erased. */
  WITH_THE_PAIR,
  /** It stays: a signed or counted record that names nobody any more. */
  KEPT_AS_RECORD,
  /** It stays for its short time, because it cannot be told whose it is. */
  RUNS_OUT
}
