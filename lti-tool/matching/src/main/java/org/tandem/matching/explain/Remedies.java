package org.tandem.matching.explain;

import java.util.List;
import java.util.Optional;

/**
 * What would change it that two people were not paired.
 *
 * @param ifAllowed what insisting on the pair would still cost if every rule that forbids it were
 *     lifted; empty where the mentor has no seat or no rule forbids it
 * @param withASeatMore what it would cost if the mentor had one more seat
 * @param words what the mentor does not offer, or at too low a level, and what it would earn, most
 *     first
 */
public record Remedies(Optional<Cost> ifAllowed, Cost withASeatMore, List<Missing> words) {

  /**
   * A word that the mentee wants and the mentor does not offer.
   *
   * @param criterion where it counts
   * @param word what is missing
   * @param points what the pair would earn more, to the nearest point or so
   * @param enough whether the pair would then be part of a best matching
   */
  public record Missing(String criterion, String word, int points, boolean enough) {}
}
