package org.tandem.tool.program;

/**
 * A share of people or goals that the tool counts from records, and that a program can aim at. Each
 * says of whom; what counts is what both people confirmed or signed, never what one of them claims.
 */
public enum Measure {
  /** Of those who asked, who found somebody: both accepted. */
  PAIRED,
  /** Of those who found somebody, whose agreement both signed. */
  AGREED,
  /** Of those who found somebody, who met: both confirmed it. */
  MET,
  /** Of those who found somebody, who have evidence that the other one countersigned. */
  EVIDENCED,
  /** Of those who found somebody, who closed with an outcome that both signed. */
  COMPLETED,
  /** Of the goals on five levels, those whose countersigned level is as expected or better. */
  GOALS_REACHED,
  /** Of those who completed, who offer to help others now. */
  GIVING_BACK
}
