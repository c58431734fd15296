package org.tandem.tool.matching;

import jakarta.json.bind.JsonbBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Certificate;
import org.tandem.matching.Exclusion;
import org.tandem.matching.Market;
import org.tandem.matching.Score;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.questions.AnswerType;

/**
 * What came of a run.
 *
 * @param pairs who was paired with whom and why
 * @param unmatched who was not, and why
 * @param gains where one more seat would help, most first
 * @param certificate the proof that it cannot be done better
 * @param objections what the independent check has against it; empty when verified
 * @param salt of the inputs, see {@link MatchInputs}
 */
public record MatchResult(
    List<Pair> pairs,
    List<Unmatched> unmatched,
    List<Gain> gains,
    Proof certificate,
    List<String> objections,
    String salt) {

  /** In place of the rule, where somebody's own wish kept two apart: nobody learns whose. */
  public static final String PRIVATE_CHOICE = "PRIVATE_CHOICE";

  private static final Set<Exclusion> PRIVATE =
      Set.of(Exclusion.MENTEE_VETO, Exclusion.MENTOR_VETO, Exclusion.BLOCKED);

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
   * @param criterion what counted, see {@link Counted}
   * @param points earned
   * @param atMost for a full fit
   * @param known whether both said something
   * @param met what they have in common, as compared; for rankings the place on the list
   * @param asked the program's own question that counted, in the words of whoever reads; none for
   *     another criterion, and in what is kept
   */
  public record Part(
      String criterion,
      int points,
      int atMost,
      boolean known,
      List<String> met,
      @Nullable Asked asked) {

    /**
     * A question as a reader knows it.
     *
     * @param text how it is worded
     * @param type what its answers are
     */
    public record Asked(String text, AnswerType type) {}

    Part wordless() {
      return meeting(List.of());
    }

    /** The same in other words. */
    public Part meeting(List<String> words) {
      return new Part(criterion, points, atMost, known, words, asked);
    }

    Part about(Asked question) {
      return new Part(criterion, points, atMost, known, met, question);
    }
  }

  /**
   * Somebody without a mentor.
   *
   * @param mentee person id
   * @param possible how many mentors would have done; all their seats went to others
   * @param excluded how many mentors each rule kept away, or {@link #PRIVATE_CHOICE}
   */
  public record Unmatched(String mentee, int possible, Map<String, Integer> excluded) {
    /** Sorts what it is given. */
    public Unmatched {
      excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    }
  }

  /**
   * What one more seat of a mentor would bring, exactly, in points as people see them.
   *
   * @param mentor person id
   * @param mentees how many more people would have a match
   * @param points how many more points everybody together would have; 0 or fewer where the seat
   *     would serve what the fairness slider favours
   */
  public record Gain(String mentor, long mentees, long points) {}

  /**
   * The certificate by person id, in the points that the fairness slider made of those people see.
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
    salt = salt == null ? "" : salt;
  }

  /** The same without the words that somebody has in common with others. */
  MatchResult without(String person) {
    return new MatchResult(
        pairs.stream()
            .map(
                pair ->
                    pair.mentee().equals(person) || pair.mentor().equals(person)
                        ? new Pair(
                            pair.mentee(),
                            pair.mentor(),
                            pair.points(),
                            pair.parts().stream().map(Part::wordless).toList())
                        : pair)
            .toList(),
        unmatched,
        gains,
        certificate,
        objections,
        salt);
  }

  /** Whether the independent check found nothing against it. */
  public boolean verified() {
    return objections.isEmpty();
  }

  /** The name of a rule as far as anybody may know it. */
  public static String reason(Exclusion rule) {
    return PRIVATE.contains(rule) ? PRIVATE_CHOICE : rule.name();
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
                    part.fit().met(),
                    null))
        .toList();
  }

  /**
   * SHA-256, in hex, of the result as JSON with sorted members: the same result hashes the same.
   */
  public String hash() {
    return Secret.hash(JsonbBuilder.create().toJson(this));
  }
}
