package org.tandem.matching.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.tandem.matching.Exclusion;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.Roster;
import org.tandem.matching.Score;
import org.tandem.matching.Scoring;
import org.tandem.matching.Shortfall;
import org.tandem.matching.solve.Residual;

/** Says of any mentee and any mentor of a run why they were paired, or why not. */
public final class Explanations {

  private final Scoring scoring;
  private final Roster roster;
  private final Matching matching;
  private final Residual residual;

  /** Explains the best matching of a roster under a policy. */
  public Explanations(Scoring scoring, Proven best) {
    this.scoring = scoring;
    this.roster = scoring.roster();
    this.matching = best.matching();
    this.residual = new Residual(best);
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
      Optional<Shortfall> shortfall) {}

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
    Optional<Shortfall> shortfall =
        exclusions.isEmpty() ? shortfall(mentee, mentor, score.points()) : Optional.empty();
    return new Why(menteeId, mentorId, paired, score, exclusions, shortfall);
  }

  private Optional<Shortfall> shortfall(int mentee, int mentor, int points) {
    OptionalLong cost = residual.costOf(mentee, mentor, points);
    return cost.isPresent()
        ? Optional.of(Shortfall.of(cost.getAsLong(), residual.perPair()))
        : Optional.empty();
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
    OptionalLong cost = residual.costOf(mentee, mentor, points);
    boolean forbidden = !scoring.exclusions(mentee, mentor).isEmpty();
    return new Remedies(
        forbidden ? shortfall(mentee, mentor, points) : Optional.empty(),
        Shortfall.of(residual.costWithASeatMore(mentee, mentor, points), residual.perPair()),
        missing(mentee, mentor, forbidden ? OptionalLong.empty() : cost));
  }

  private List<Remedies.Missing> missing(int mentee, int mentor, OptionalLong cost) {
    return scoring.lacking(mentee, mentor).stream()
        .map(
            lack ->
                new Remedies.Missing(
                    lack.criterion(),
                    lack.word(),
                    lack.points(),
                    cost.isPresent() && lack.points() >= cost.getAsLong()))
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
