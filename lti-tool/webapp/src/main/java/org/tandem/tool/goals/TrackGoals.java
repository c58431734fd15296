package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/** Follows goals on the way: milestones, and check-ins of where things stand. */
@Dependent
@Transactional
public class TrackGoals {
  private static final int MOST_MILESTONES = 20;
  private static final int MOST_CHECK_INS = 200;

  private final PairAccess access;
  private final Goals goals;
  private final Tracking tracking;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TrackGoals(PairAccess access, Goals goals, Tracking tracking, Ids ids, Clock clock) {
    this.access = access;
    this.goals = goals;
    this.tracking = tracking;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a milestone to a goal.
   *
   * @throws Rejection (milestone-empty) without words; (too-many-milestones) beyond 20
   */
  public void plan(
      Visit visit, UUID engagementId, UUID goalId, String text, Optional<LocalDate> dueOn) {
    Engagement pair = access.working(visit, engagementId);
    Goal goal = goal(visit, pair, goalId);
    String tidy = PlainText.tidy(text, Milestone.LONGEST).replace('\n', ' ');
    if (tidy.isEmpty()) {
      throw Rejection.invalid("milestone-empty", "Say what the step is.");
    }
    long known =
        tracking.milestones(visit.tenantId(), pair.id()).stream()
            .filter(one -> one.goalId().equals(goal.id()))
            .count();
    if (known >= MOST_MILESTONES) {
      throw Rejection.conflict(
          "too-many-milestones", "There are " + MOST_MILESTONES + " milestones already.");
    }
    tracking.add(
        visit.tenantId(),
        pair.id(),
        new Milestone(ids.next(), goal.id(), tidy, dueOn, Map.of(), 0));
  }

  /**
   * Says that a milestone is reached. Saying it twice changes nothing.
   *
   * @throws Rejection (stale-version) if somebody changed it since
   */
  public void reach(Visit visit, UUID engagementId, UUID milestoneId, long seen) {
    Engagement pair = access.working(visit, engagementId);
    Milestone milestone = milestone(visit, pair, milestoneId, seen);
    tracking.update(
        visit.tenantId(),
        pair.id(),
        milestone.reachedBy(pair.sideOf(visit.personId()), clock.instant()));
  }

  /**
   * Takes a milestone away that nobody has reached.
   *
   * @throws Rejection (milestone-reached) once somebody said so; (stale-version) if it was changed
   */
  public void drop(Visit visit, UUID engagementId, UUID milestoneId, long seen) {
    Engagement pair = access.working(visit, engagementId);
    if (!milestone(visit, pair, milestoneId, seen).reachedBy().isEmpty()) {
      throw Rejection.conflict("milestone-reached", "What was reached stays.");
    }
    tracking.remove(visit.tenantId(), pair.id(), milestoneId);
  }

  /**
   * Says where a goal stands now: an agreed one, or one of one's own.
   *
   * @throws Rejection (invalid-check-in) for what does not fit its measure; (goal-not-agreed)
   *     before both agreed; (goal-unfinished) while a goal of one's own cannot be measured
   */
  public void checkIn(
      Visit visit,
      UUID engagementId,
      UUID goalId,
      OptionalInt level,
      List<BigDecimal> numbers,
      String note) {
    Engagement pair = access.working(visit, engagementId);
    Goal goal = goal(visit, pair, goalId);
    if (goal.owner().isEmpty() && !goal.isAgreed()) {
      throw Rejection.conflict("goal-not-agreed", "Both of you agree to the goal first.");
    }
    if (!goal.flaws().isEmpty()) {
      throw Rejection.conflict("goal-unfinished", "Finish what the goal still lacks first.");
    }
    if (tracking.checkIns(visit.tenantId(), pair.id()).size() >= MOST_CHECK_INS) {
      throw Rejection.conflict("too-many-check-ins", "There are enough check-ins by now.");
    }
    Side side = pair.sideOf(visit.personId());
    CheckIn checkIn =
        new CheckIn(
            ids.next(),
            goal.id(),
            side,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            level,
            numbers,
            PlainText.tidy(note, CheckIn.LONGEST));
    checkIn.requireFit(goal);
    tracking.add(visit.tenantId(), pair.id(), checkIn);
  }

  private Goal goal(Visit visit, Engagement pair, UUID goalId) {
    return goals
        .findVisible(visit.tenantId(), pair.id(), goalId, visit.personId())
        .orElseThrow(() -> Rejection.notFound("goal"));
  }

  private Milestone milestone(Visit visit, Engagement pair, UUID milestoneId, long seen) {
    Milestone milestone =
        tracking
            .milestone(visit.tenantId(), pair.id(), milestoneId)
            .orElseThrow(() -> Rejection.notFound("milestone"));
    goal(visit, pair, milestone.goalId());
    if (milestone.version() != seen) {
      throw Rejection.stale();
    }
    return milestone;
  }
}
