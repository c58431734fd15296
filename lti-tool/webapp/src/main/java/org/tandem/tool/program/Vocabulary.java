package org.tandem.tool.program;

/**
 * What a program calls its two sides, in one language.
 *
 * @param mentor the one who gives: mentor, coach, buddy
 * @param mentee the one who receives: mentee, coachee, apprentice
 */
public record Vocabulary(Word mentor, Word mentee) {

  /**
   * A noun.
   *
   * @param one for one person
   * @param other for several
   */
  public record Word(String one, String other) {}
}
