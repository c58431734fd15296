package org.tandem.matching;

import java.util.List;

/**
 * The points of one mentee with one mentor, criterion by criterion.
 *
 * @param points the sum
 * @param parts what each criterion contributed, in the order of the policy
 */
public record Score(int points, List<Part> parts) {

  /**
   * What one criterion contributed.
   *
   * @param criterion its name
   * @param points earned, from 0 to {@code atMost}
   * @param atMost the weight of the criterion
   * @param fit how well the two met
   */
  public record Part(String criterion, int points, int atMost, Fit fit) {}

  /** Copies what it is given. */
  public Score {
    parts = List.copyOf(parts);
  }
}
