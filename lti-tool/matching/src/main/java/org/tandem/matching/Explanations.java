package org.tandem.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of any mentee and any mentor of a run why they were paired, or why not. */
public final class Explanations {

  private final Roster roster;
  private final MatchPolicy policy;
  private final Matching matching;
  private final Market market;

  /** Explains the best matching of this roster under this policy. */
  public Explanations(Roster roster, MatchPolicy policy, Matching matching) {
    this.roster = roster;
    this.policy = policy;
    this.matching = matching;
    this.market = Market.of(roster, policy);
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
    return why(mentee(menteeId), mentor(mentorId));
  }

  private Why why(Mentee mentee, Mentor mentor) {
    Score score = Score.of(policy, mentee, mentor);
    List<Exclusion> exclusions = Market.exclusions(roster, policy, mentee, mentor, score.points());
    boolean paired =
        matching.pairOf(mentee.id()).filter(pair -> pair.mentor().equals(mentor.id())).isPresent();
    Optional<Shortfall> shortfall =
        exclusions.isEmpty()
            ? Optional.of(shortfall(new Market.Edge(mentee.id(), mentor.id(), score.points())))
            : Optional.empty();
    return new Why(mentee.id(), mentor.id(), paired, score, exclusions, shortfall);
  }

  /** Makes the pair, matches everybody else as well as possible, and compares. */
  private Shortfall shortfall(Market.Edge pair) {
    if (matching.pairs().contains(pair)) {
      return new Shortfall(0, 0);
    }
    Matching others = Matcher.shortestPaths().match(market.with(pair));
    return new Shortfall(
        matching.pairs().size() - others.pairs().size() - 1L,
        matching.welfare() - others.welfare() - pair.points());
  }

  /** Everyone who has no mentor, with the reason, sorted by id. */
  public List<Unmatched> unmatched() {
    return roster.mentees().stream()
        .filter(mentee -> matching.pairOf(mentee.id()).isEmpty())
        .map(this::unmatched)
        .toList();
  }

  private Unmatched unmatched(Mentee mentee) {
    int possible = 0;
    Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
    for (Mentor mentor : roster.mentors()) {
      int points = Score.of(policy, mentee, mentor).points();
      List<Exclusion> rules = Market.exclusions(roster, policy, mentee, mentor, points);
      if (rules.isEmpty()) {
        possible++;
      }
      rules.forEach(rule -> excluded.merge(rule, 1, Integer::sum));
    }
    return new Unmatched(mentee.id(), possible, excluded);
  }

  private Mentee mentee(String id) {
    return roster.mentees().stream()
        .filter(mentee -> mentee.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no mentee " + id + " in this run"));
  }

  private Mentor mentor(String id) {
    return roster.mentors().stream()
        .filter(mentor -> mentor.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no mentor " + id + " in this run"));
  }
}
