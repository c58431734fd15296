package org.tandem.tool.matching;

import java.util.List;
import java.util.Map;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Score;

/**
 * What came of a run.
 *
 * @param pairs who was paired with whom and why
 * @param unmatched who was not, and why
 * @param certificate the proof that it cannot be done better
 * @param objections what the independent check has against it; empty when verified
 */
public record MatchResult(
    List<Pair> pairs, List<Unmatched> unmatched, Proof certificate, List<String> objections) {

  /**
   * A pair.
   *
   * @param mentee person id
   * @param mentor person id
   * @param points all in all
   * @param parts criterion by criterion
   */
  public record Pair(String mentee, String mentor, int points, List<Part> parts) {}

  /**
   * What one criterion contributed.
   *
   * @param criterion skills, topics, languages or ranking
   * @param points earned
   * @param atMost for a full fit
   * @param known whether both said something
   * @param met what they have in common, in the mentee's words; for ranking the place on the list
   */
  public record Part(String criterion, int points, int atMost, boolean known, List<String> met) {}

  /**
   * Somebody without a mentor.
   *
   * @param mentee person id
   * @param possible how many mentors would have done; all their seats went to others
   * @param excluded how many mentors each rule kept away
   */
  public record Unmatched(String mentee, int possible, Map<String, Integer> excluded) {}

  /**
   * The certificate by person id.
   *
   * @param perPair bonus for each pair
   * @param mentees prices
   * @param mentors prices of a seat
   */
  public record Proof(long perPair, Map<String, Long> mentees, Map<String, Long> mentors) {

    static Proof of(Market market, Certificate certificate) {
      return new Proof(
          certificate.perPair(), certificate.menteesById(market), certificate.mentorsById(market));
    }

    Certificate in(Market market) {
      return Certificate.of(market, perPair, mentees, mentors);
    }
  }

  /** Copies what it is given. */
  public MatchResult {
    pairs = List.copyOf(pairs);
    unmatched = List.copyOf(unmatched);
    objections = List.copyOf(objections);
  }

  /** Whether the independent check found nothing against it. */
  public boolean verified() {
    return objections.isEmpty();
  }

  /**
   * What each criterion contributed to a score.
   *
   * @param wording spellings to show by the key that was compared
   */
  public static List<Part> parts(Score score, Map<String, String> wording) {
    return score.parts().stream()
        .map(
            part ->
                new Part(
                    part.criterion(),
                    part.points(),
                    part.atMost(),
                    part.fit().known(),
                    part.fit().met().stream().map(w -> wording.getOrDefault(w, w)).toList()))
        .toList();
  }
}
