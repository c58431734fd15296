package org.tandem.tool.goals.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.Scaling;
import org.tandem.tool.goals.Standing;
import org.tandem.tool.people.Visit;

/**
 * The goals of a pair as one of the two sees them.
 *
 * @param me the side of whoever looks, MENTOR or MENTEE
 * @param pairState ACCEPTED (the agreement is being written), ACTIVE or CLOSED
 * @param goals every goal, oldest first
 * @param score where all agreed goals stand together; null while there is none
 */
public record GoalsView(
    String me, String pairState, List<GoalView> goals, @Nullable ScoreView score) {

  /**
   * A goal.
   *
   * @param id ours
   * @param version to send back with a change
   * @param title in a few words
   * @param levels texts from -2 to +2
   * @param importance 0 to 3
   * @param difficulty 0 to 3
   * @param weight how much it counts
   * @param baseline the level at the beginning; null while not set
   * @param dueOn a day; null while not set
   * @param flaws what the scale lacks
   * @param agreed whether both agreed to it
   * @param agreedBy the sides that agreed
   * @param claimed the level that the newest evidence claims; null without evidence
   * @param proven the level that countersigned evidence shows, else the baseline
   * @param evidence oldest first
   */
  public record GoalView(
      String id,
      long version,
      String title,
      List<LevelText> levels,
      int importance,
      int difficulty,
      int weight,
      @Nullable Integer baseline,
      @Nullable String dueOn,
      List<String> flaws,
      boolean agreed,
      List<String> agreedBy,
      @Nullable Integer claimed,
      @Nullable Integer proven,
      List<EvidenceView> evidence) {}

  /**
   * What a level looks like.
   *
   * @param level -2 to +2
   * @param text the description
   */
  public record LevelText(int level, String text) {}

  /**
   * An item of evidence.
   *
   * @param id ours
   * @param version to send back with an answer
   * @param text what can be seen
   * @param link where to see it; null without
   * @param level the level it is to show
   * @param shownAt when
   * @param question what the other wants to know more of; null unless asked
   * @param countersignedAt when it came to count; null while it does not
   */
  public record EvidenceView(
      String id,
      long version,
      String text,
      @Nullable String link,
      int level,
      String shownAt,
      @Nullable String question,
      @Nullable String countersignedAt) {}

  /**
   * T-scores of Goal Attainment Scaling; no percentages.
   *
   * @param baseline T at the beginning
   * @param now T by countersigned evidence
   * @param change the difference
   * @param lowest the lowest T that these goals allow
   * @param highest the highest
   */
  public record ScoreView(
      double baseline, double now, double change, double lowest, double highest) {}

  static GoalsView of(Engagement pair, List<Standing> standings, Visit visit) {
    return new GoalsView(
        pair.sideOf(visit.personId()).name(),
        pair.state().name(),
        standings.stream().map(GoalsView::goal).toList(),
        score(standings.stream().filter(standing -> standing.goal().isAgreed()).toList()));
  }

  private static GoalView goal(Standing standing) {
    Goal goal = standing.goal();
    return new GoalView(
        goal.id().toString(),
        goal.version(),
        goal.title(),
        goal.levels().entrySet().stream()
            .map(level -> new LevelText(level.getKey(), level.getValue()))
            .toList(),
        goal.importance(),
        goal.difficulty(),
        goal.weight(),
        boxed(goal.baseline()),
        goal.dueOn().map(Object::toString).orElse(null),
        goal.flaws().stream().map(Enum::name).toList(),
        goal.isAgreed(),
        goal.agreedBy().keySet().stream().map(Enum::name).sorted().toList(),
        boxed(standing.claimed()),
        boxed(standing.proven()),
        standing.evidence().stream().map(GoalsView::evidence).toList());
  }

  static EvidenceView evidence(Evidence evidence) {
    return new EvidenceView(
        evidence.id().toString(),
        evidence.version(),
        evidence.text(),
        evidence.link().map(Object::toString).orElse(null),
        evidence.level(),
        evidence.shownAt().toString(),
        evidence.question().orElse(null),
        evidence.countersignature().map(one -> one.signedAt().toString()).orElse(null));
  }

  private static @Nullable ScoreView score(List<Standing> agreed) {
    if (agreed.isEmpty()) {
      return null;
    }
    Scaling baseline = scaling(agreed, standing -> standing.goal().baseline());
    Scaling now = scaling(agreed, Standing::proven);
    return new ScoreView(
        baseline.at(), now.at(), now.at() - baseline.at(), now.lowest(), now.highest());
  }

  private static Scaling scaling(List<Standing> agreed, Function<Standing, OptionalInt> level) {
    return Scaling.of(
        agreed.stream()
            .map(one -> new Scaling.Part(level.apply(one).orElse(Goal.LOWEST), one.goal().weight()))
            .toList());
  }

  private static @Nullable Integer boxed(OptionalInt level) {
    return level.isPresent() ? level.getAsInt() : null;
  }
}
