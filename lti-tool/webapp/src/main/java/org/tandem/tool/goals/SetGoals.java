package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tandem.tool.agreements.AgreementGuard;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * Sets goals. Before the agreement is signed, signing it is the yes to the goals in it; afterwards
 * whoever saves a goal says yes to it by that, and the other agrees or changes it.
 */
@Dependent
@Transactional
public class SetGoals {
  private static final int MOST = 20;

  private final AgreementGuard guard;
  private final Goals goals;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SetGoals(AgreementGuard guard, Goals goals, Ids ids, Clock clock) {
    this.guard = guard;
    this.goals = goals;
    this.ids = ids;
    this.clock = clock;
  }

  /** Sets a new goal. */
  public Goal add(Visit visit, UUID engagementId, GoalInput input) {
    Engagement pair = guard.enter(visit, engagementId);
    if (goals.of(visit.tenantId(), pair.id()).size() >= MOST) {
      throw Rejection.conflict(
          "too-many-goals", "There are " + MOST + " goals already; fewer get more attention.");
    }
    Goal goal = goals.add(visit.tenantId(), pair.id(), written(visit, pair, ids.next(), input, 0));
    guard.contentChanged(pair, visit.personId(), "goals");
    return goal;
  }

  /**
   * Changes a goal that is not agreed yet.
   *
   * @throws Rejection (goal-agreed) once both agreed; (stale-version) if it was changed since
   */
  public Goal change(Visit visit, UUID engagementId, UUID goalId, GoalInput input, long seen) {
    Engagement pair = guard.enter(visit, engagementId);
    requireOpen(goal(visit, pair, goalId));
    Goal goal =
        goals.update(visit.tenantId(), pair.id(), written(visit, pair, goalId, input, seen));
    guard.contentChanged(pair, visit.personId(), "goals");
    return goal;
  }

  /** Takes a goal away that is not agreed yet. */
  public void remove(Visit visit, UUID engagementId, UUID goalId, long seen) {
    Engagement pair = guard.enter(visit, engagementId);
    Goal goal = goal(visit, pair, goalId);
    requireOpen(goal);
    if (goal.version() != seen) {
      throw Rejection.stale();
    }
    goals.remove(visit.tenantId(), pair.id(), goalId);
    guard.contentChanged(pair, visit.personId(), "goals");
  }

  /**
   * Says yes to a goal as it stands.
   *
   * @throws Rejection (stale-version) if it was changed since; (goal-unfinished) while its scale
   *     does not measure; (agree-by-signing) before the agreement is signed
   */
  public Goal agree(Visit visit, UUID engagementId, UUID goalId, long seen) {
    Engagement pair = guard.enter(visit, engagementId);
    Goal goal = goal(visit, pair, goalId);
    if (pair.state() != EngagementState.ACTIVE) {
      throw Rejection.conflict(
          "agree-by-signing", "You agree to this goal by signing the agreement it belongs to.");
    }
    if (goal.version() != seen) {
      throw Rejection.stale();
    }
    if (!goal.flaws().isEmpty()) {
      throw Rejection.conflict(
          "goal-unfinished", "Finish the five levels, the baseline and the date first.");
    }
    return goals.update(
        visit.tenantId(), pair.id(), goal.agreedBy(pair.sideOf(visit.personId()), clock.instant()));
  }

  private Goal written(Visit visit, Engagement pair, UUID id, GoalInput input, long seen) {
    Goal goal =
        new Goal(
            id,
            input.title(),
            new TreeMap<>(input.levels()),
            input.importance(),
            input.difficulty(),
            input.baseline(),
            input.dueOn(),
            Map.of(),
            seen);
    boolean proposed = pair.state() == EngagementState.ACTIVE && goal.flaws().isEmpty();
    Side side = pair.sideOf(visit.personId());
    Instant now = clock.instant();
    return proposed ? goal.agreedBy(side, now) : goal;
  }

  private Goal goal(Visit visit, Engagement pair, UUID goalId) {
    return goals
        .find(visit.tenantId(), pair.id(), goalId)
        .orElseThrow(() -> Rejection.notFound("goal"));
  }

  private static void requireOpen(Goal goal) {
    if (goal.isAgreed()) {
      throw Rejection.conflict(
          "goal-agreed", "Both of you agreed to this goal; its scale stays as it is.");
    }
  }
}
