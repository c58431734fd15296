package org.tandem.tool.goals.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.goals.AttainmentScale;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.Scaling;
import org.tandem.tool.goals.Standing;
import org.tandem.tool.goals.Tracked;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.GoalMethod;

/**
 * The goals of a pair as one of the two sees them.
 *
 * @param me the side of whoever looks, MENTOR or MENTEE
 * @param pairState ACCEPTED (the agreement is being written), ACTIVE or CLOSED
 * @param method how a new goal is written: GAS, SMART or OKR
 * @param met whether the two have met, so that starting points stay
 * @param goals every goal, oldest first
 * @param score where all agreed goals on scales stand together; null while there is none
 */
public record GoalsView(
    String me,
    String pairState,
    GoalMethod method,
    boolean met,
    List<GoalView> goals,
    @Nullable ScoreView score) {

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

  static GoalsView of(
      Engagement pair,
      GoalMethod method,
      List<Tracked> all,
      Optional<Instant> firstMeeting,
      Visit visit) {
    return new GoalsView(
        pair.sideOf(visit.personId()).name(),
        pair.state().name(),
        method,
        firstMeeting.isPresent(),
        all.stream().map(one -> GoalView.of(one, pair, firstMeeting)).toList(),
        score(
            all.stream()
                .map(Tracked::standing)
                .filter(standing -> standing.goal().isAgreed())
                .filter(standing -> standing.goal().measure() instanceof AttainmentScale)
                .toList()));
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
}
