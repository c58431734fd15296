package org.tandem.tool.goals;

/** What a goal lacks before two people can agree to it. */
public enum Flaw {
  /** It has no title. */
  TITLE_MISSING,
  /** Not every level is described. */
  LEVEL_EMPTY,
  /** Two levels say the same, so nobody can tell which one was reached. */
  LEVELS_ALIKE,
  /** Nobody said where things stand now. */
  BASELINE_MISSING,
  /** The baseline is the highest level: there is nothing left to reach. */
  BASELINE_HIGHEST,
  /** Nothing is measured. */
  RESULT_MISSING,
  /** A result lacks the number it starts from or the one it is to reach. */
  NUMBERS_MISSING,
  /** A result ends where it starts. */
  NOTHING_TO_REACH,
  /** Nobody said why it matters. */
  REASON_MISSING,
  /** No day to reach it by. */
  DATE_MISSING
}
