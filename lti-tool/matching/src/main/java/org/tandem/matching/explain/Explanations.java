package org.tandem.matching.explain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tandem.matching.Exclusion;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Roster;
import org.tandem.matching.Score;
import org.tandem.matching.Scoring;
import org.tandem.matching.solve.Fairness;

/** Says of any mentee and any mentor of a run why they were paired, or why not. */
public final class Explanations {

  private final Scoring scoring;
  private final Roster roster;
  private final Matching matching;
  private final Rearrangements rearrangements;

  /** Explains the best matching of a roster under a policy. */
  public Explanations(Scoring scoring, Proven best) {
    this(scoring, best.matching().market(), Fairness.NEUTRAL, best);
  }

  /**
   * Explains the best matching at another position of the fairness slider.
   *
   * @param plain the market as it was before the slider bent its points
   * @param best of the bent market
   */
  public Explanations(Scoring scoring, Market plain, Fairness fairness, Proven best) {
    this.scoring = scoring;
    this.roster = scoring.roster();
    this.matching = best.matching();
    this.rearrangements = new Rearrangements(plain, fairness, best);
  }

  /**
   * Why two people were or were not paired.
   *
   * @param mentee id of the mentee
   * @param mentor id of the mentor
   * @param paired whether this pair was made
   * @param score what the two have in common, criterion by criterion
   * @param exclusions rules that forbid the pair; empty where it was possible
   * @param shortfall what insisting on the pair would cost everybody together, exactly; empty where
   *     forbidden
   */
  public record Why(
      String mentee,
      String mentor,
      boolean paired,
      Score score,
      List<Exclusion> exclusions,
      Optional<Cost> shortfall) {}

  /**
   * Why a mentee has no mentor.
   *
   * @param mentee id of the mentee
   * @param possible how many mentors could have been paired with the mentee; all their seats went
   *     to others
   * @param excluded how many mentors each rule forbids
   */
  public record Unmatched(String mentee, int possible, Map<Exclusion, Integer> excluded) {}

  /**
   * Explains one pair or non-pair.
   *
   * @throws IllegalArgumentException if one of the two took no part
   */
  public Why why(String menteeId, String mentorId) {
    int mentee = position(roster.menteePosition(menteeId), menteeId);
    int mentor = position(roster.mentorPosition(mentorId), mentorId);
    Score score = scoring.score(mentee, mentor);
    List<Exclusion> exclusions = scoring.exclusions(mentee, mentor);
    boolean paired =
        matching.pairOf(menteeId).filter(pair -> pair.mentor().equals(mentorId)).isPresent();
    Optional<Cost> shortfall =
        exclusions.isEmpty()
            ? rearrangements.costOf(mentee, mentor, score.points())
            : Optional.empty();
    return new Why(menteeId, mentorId, paired, score, exclusions, shortfall);
  }

  /**
   * What would change it that two people were not paired: rules lifted, a seat, a skill.
   *
   * @throws IllegalArgumentException if one of the two took no part
   */
  public Remedies remedies(String menteeId, String mentorId) {
    int mentee = position(roster.menteePosition(menteeId), menteeId);
    int mentor = position(roster.mentorPosition(mentorId), mentorId);
    int points = scoring.points(mentee, mentor);
    boolean forbidden = !scoring.exclusions(mentee, mentor).isEmpty();
    return new Remedies(
        forbidden ? rearrangements.costOf(mentee, mentor, points) : Optional.empty(),
        rearrangements.costWithASeatMore(mentee, mentor, points),
        missing(mentee, mentor, points, forbidden));
  }

  private List<Remedies.Missing> missing(int mentee, int mentor, int points, boolean forbidden) {
    return scoring.lacking(mentee, mentor).stream()
        .map(
            lack ->
                new Remedies.Missing(
                    lack.criterion(),
                    lack.word(),
                    lack.points(),
                    !forbidden && rearrangements.isEnough(mentee, mentor, points, lack.points())))
        .toList();
  }

  /**
   * One more seat of a mentor.
   *
   * @param mentor id of the mentor
   * @param gain what it would add, in the points that people see
   */
  public record Seat(String mentor, Gain gain) {}

  /** Where one more seat would help most, most first, mentors in order among equals. */
  public List<Seat> seats(int most) {
    long[] worth = rearrangements.worthOfASeat();
    return IntStream.range(0, worth.length)
        .filter(mentor -> worth[mentor] > 0)
        .boxed()
        .sorted(Comparator.comparing((Integer mentor) -> -worth[mentor]))
        .limit(most)
        .map(
            mentor ->
                new Seat(roster.mentors().get(mentor).id(), rearrangements.gainOfASeat(mentor)))
        .toList();
  }

  /** Everyone who has no mentor, with the reason, sorted by id. */
  public List<Unmatched> unmatched() {
    return IntStream.range(0, roster.mentees().size())
        .filter(mentee -> matching.edge(mentee) == Matching.NONE)
        .mapToObj(this::unmatched)
        .toList();
  }

  private Unmatched unmatched(int mentee) {
    int possible = 0;
    Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
    for (int mentor = 0; mentor < roster.mentors().size(); mentor++) {
      List<Exclusion> rules = scoring.exclusions(mentee, mentor);
      if (rules.isEmpty()) {
        possible++;
      }
      rules.forEach(rule -> excluded.merge(rule, 1, Integer::sum));
    }
    return new Unmatched(roster.mentees().get(mentee).id(), possible, excluded);
  }

  private static int position(OptionalInt position, String id) {
    return position.orElseThrow(
        () -> new IllegalArgumentException(id + " takes no part in this run"));
  }
}
