package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.AgreementGuard;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.Meetings;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.Programs;

/**
 * Sets goals. Before the agreement is signed, signing it is the yes to the goals in it; afterwards
 * whoever saves a goal says yes to it by that, and the other agrees or changes it.
 */
@Dependent
@Transactional
public class SetGoals {
  private static final int MOST = 50;

  private final AgreementGuard guard;
  private final Goals goals;
  private final Meetings meetings;
  private final Programs programs;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SetGoals(
      AgreementGuard guard,
      Goals goals,
      Meetings meetings,
      Programs programs,
      Ids ids,
      Clock clock) {
    this.guard = guard;
    this.goals = goals;
    this.meetings = meetings;
    this.programs = programs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Sets a new goal of both.
   *
   * @throws Rejection (other-goal-method) unless it is written as the program wants it
   */
  public Goal add(Visit visit, UUID engagementId, GoalInput input) {
    return add(visit, engagementId, input, Optional.empty());
  }

  /**
   * Sets a goal of one's own: nobody else sees it, and it counts for nothing but oneself.
   *
   * @throws Rejection (other-goal-method) unless it is written as the program wants it
   */
  public Goal addOwn(Visit visit, UUID engagementId, GoalInput input) {
    return add(visit, engagementId, input, Optional.of(visit.personId()));
  }

  private Goal add(Visit visit, UUID engagementId, GoalInput input, Optional<UUID> owner) {
    Engagement pair = guard.enter(visit, engagementId);
    if (goals.visible(visit.tenantId(), pair.id(), visit.personId()).size() >= MOST) {
      throw Rejection.conflict(
          "too-many-goals", "There are " + MOST + " goals already; fewer get more attention.");
    }
    requireMethod(programs.in(pair.place()).goals(), input);
    Goal written = input.goal(ids.next(), owner, Optional.of(clock.instant()), 0);
    Goal goal = goals.add(visit.tenantId(), pair.id(), proposed(visit, pair, written));
    guard.contentChanged(pair, visit.personId(), "goals");
    return goal;
  }

  /**
   * Changes a goal that is not agreed yet.
   *
   * @throws Rejection (goal-agreed) once both agreed; (baseline-locked) for another starting point
   *     once the two have met; (stale-version) if it was changed since
   */
  public Goal change(Visit visit, UUID engagementId, UUID goalId, GoalInput input, long seen) {
    Engagement pair = guard.enter(visit, engagementId);
    Goal known = goal(visit, pair, goalId);
    requireOpen(known);
    requireMethod(known.measure().method(), input);
    Goal written =
        known.rewritten(input, meetings.first(visit.tenantId(), pair.id()), clock.instant(), seen);
    Goal goal = goals.update(visit.tenantId(), pair.id(), proposed(visit, pair, written));
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
    Goal goal =
        goals
            .find(visit.tenantId(), pair.id(), goalId)
            .orElseThrow(() -> Rejection.notFound("goal"));
    if (pair.state() != EngagementState.ACTIVE) {
      throw Rejection.conflict(
          "agree-by-signing", "You agree to this goal by signing the agreement it belongs to.");
    }
    if (goal.version() != seen) {
      throw Rejection.stale();
    }
    if (!goal.flaws().isEmpty()) {
      throw Rejection.conflict("goal-unfinished", "Finish what the goal still lacks first.");
    }
    return goals.update(
        visit.tenantId(), pair.id(), goal.agreedBy(pair.sideOf(visit.personId()), clock.instant()));
  }

  private Goal proposed(Visit visit, Engagement pair, Goal goal) {
    boolean complete =
        pair.state() == EngagementState.ACTIVE && goal.owner().isEmpty() && goal.flaws().isEmpty();
    return complete ? goal.agreedBy(pair.sideOf(visit.personId()), clock.instant()) : goal;
  }

  private static void requireMethod(GoalMethod method, GoalInput input) {
    if (input.measure().method() != method) {
      throw Rejection.conflict(
          "other-goal-method", "Goals are written in another way here. Reload the page.");
    }
  }

  private Goal goal(Visit visit, Engagement pair, UUID goalId) {
    return goals
        .findVisible(visit.tenantId(), pair.id(), goalId, visit.personId())
        .orElseThrow(() -> Rejection.notFound("goal"));
  }

  private static void requireOpen(Goal goal) {
    if (goal.isAgreed()) {
      throw Rejection.conflict(
          "goal-agreed", "Both of you agreed to this goal; its scale stays as it is.");
    }
  }
}
