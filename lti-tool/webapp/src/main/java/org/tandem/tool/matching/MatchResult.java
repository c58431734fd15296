package org.tandem.tool.matching;

import jakarta.json.bind.JsonbBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.matching.Certificate;
import org.tandem.matching.Market;
import org.tandem.matching.Score;
import org.tandem.tool.kernel.Secret;

/**
 * What came of a run.
 *
 * @param pairs who was paired with whom and why
 * @param unmatched who was not, and why
 * @param gains where one more seat would help, most first
 * @param certificate the proof that it cannot be done better
 * @param objections what the independent check has against it; empty when verified
 */
public record MatchResult(
    List<Pair> pairs,
    List<Unmatched> unmatched,
    List<Gain> gains,
    Proof certificate,
    List<String> objections) {

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
   * @param criterion skills, topics, languages, ranking or mentor-ranking
   * @param points earned
   * @param atMost for a full fit
   * @param known whether both said something
   * @param met what they have in common, as compared; for rankings the place on the list
   */
  public record Part(String criterion, int points, int atMost, boolean known, List<String> met) {}

  /**
   * Somebody without a mentor.
   *
   * @param mentee person id
   * @param possible how many mentors would have done; all their seats went to others
   * @param excluded how many mentors each rule kept away
   */
  public record Unmatched(String mentee, int possible, Map<String, Integer> excluded) {
    /** Sorts what it is given. */
    public Unmatched {
      excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    }
  }

  /**
   * What one more seat of a mentor would bring, exactly.
   *
   * @param mentor person id
   * @param mentees how many more people would have a match
   * @param points how many more points everybody together would have
   */
  public record Gain(String mentor, long mentees, long points) {}

  /**
   * The certificate by person id.
   *
   * @param perPair bonus for each pair
   * @param mentees prices
   * @param mentors prices of a seat
   */
  public record Proof(long perPair, Map<String, Long> mentees, Map<String, Long> mentors) {
    /** Sorts what it is given, so that the same proof is always written the same. */
    public Proof {
      mentees = Collections.unmodifiableSortedMap(new TreeMap<>(mentees));
      mentors = Collections.unmodifiableSortedMap(new TreeMap<>(mentors));
    }

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
    gains = List.copyOf(gains);
    objections = List.copyOf(objections);
  }

  /** Whether the independent check found nothing against it. */
  public boolean verified() {
    return objections.isEmpty();
  }

  /** What each criterion contributed to a score. */
  public static List<Part> parts(Score score) {
    return score.parts().stream()
        .map(
            part ->
                new Part(
                    part.criterion(),
                    part.points(),
                    part.atMost(),
                    part.fit().known(),
                    part.fit().met()))
        .toList();
  }

  /**
   * SHA-256, in hex, of the result as JSON with sorted members: the same result hashes the same.
   */
  public String hash() {
    return Secret.hash(JsonbBuilder.create().toJson(this));
  }
}
