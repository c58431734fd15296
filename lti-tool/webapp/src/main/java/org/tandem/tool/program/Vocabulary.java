package org.tandem.tool.program;

import org.tandem.tool.kernel.Rejection;

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
   * @param one for one person, 1 to 60 characters
   * @param other for several, likewise
   */
  public record Word(String one, String other) {
    private static final int LONGEST = 60;

    /**
     * Trims both and checks their length.
     *
     * @throws Rejection (invalid-vocabulary) if one is empty or too long
     */
    public Word {
      one = checked(one);
      other = checked(other);
    }

    private static String checked(String text) {
      String word = text.strip();
      if (word.isEmpty() || word.length() > LONGEST) {
        throw Rejection.invalid("invalid-vocabulary", "Give each word 1 to 60 characters.");
      }
      return word;
    }
  }
}
