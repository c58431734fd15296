package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * Lets a mentee ask for an independent look at a goal, since it is their evidence that is looked
 * at. The mentor has to agree: what the two wrote is shown to others only where both want it.
 */
@Dependent
@Transactional
public class AskForRating {
  private final PairAccess access;
  private final Goals goals;
  private final Ratings ratings;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AskForRating(PairAccess access, Goals goals, Ratings ratings, Ids ids, Clock clock) {
    this.access = access;
    this.goals = goals;
    this.ratings = ratings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks whoever runs the course to look at a goal and its evidence.
   *
   * @throws Rejection (forbidden) unless the mentee asks; (goal-not-agreed) before both agreed;
   *     (rating-no-scale) for a goal without described levels; (rating-nothing-shown) without
   *     evidence; (rating-asked) if it was asked for already
   */
  public void ask(Visit visit, UUID engagementId, UUID goalId) {
    Engagement pair = pair(visit, engagementId, Side.MENTEE);
    Goal goal =
        goals
            .find(visit.tenantId(), pair.id(), goalId)
            .orElseThrow(() -> Rejection.notFound("goal"));
    if (!goal.isAgreed()) {
      throw Rejection.conflict("goal-not-agreed", "Both of you agree to the goal first.");
    }
    if (!(goal.measure() instanceof AttainmentScale)) {
      throw Rejection.conflict(
          "rating-no-scale", "This goal has no described levels that somebody could choose from.");
    }
    if (!goals.shown(visit.tenantId(), pair.id()).containsKey(goalId)) {
      throw Rejection.conflict(
          "rating-nothing-shown", "Show evidence first; without it there is nothing to look at.");
    }
    ratings.add(
        visit.tenantId(),
        new Rating(
            ids.next(),
            pair.id(),
            goalId,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /**
   * Agrees that whoever runs the course looks at it.
   *
   * @throws Rejection (forbidden) unless the mentor does; (not-found) where none is asked for;
   *     (stale-version) if it was taken back at the same moment
   */
  public void agree(Visit visit, UUID engagementId, UUID goalId) {
    Engagement pair = pair(visit, engagementId, Side.MENTOR);
    if (!ratings.agree(visit.tenantId(), asked(visit, pair, goalId), clock.instant())) {
      throw Rejection.stale();
    }
  }

  /**
   * Takes it back, or does not agree: nobody who runs the course sees the evidence any more.
   *
   * @throws Rejection (not-found) where none is asked for; (stale-version) if it was given since
   */
  public void withdraw(Visit visit, UUID engagementId, UUID goalId) {
    Engagement pair = access.working(visit, engagementId);
    if (!ratings.withdraw(visit.tenantId(), asked(visit, pair, goalId))) {
      throw Rejection.stale();
    }
  }

  private Rating asked(Visit visit, Engagement pair, UUID goalId) {
    return ratings.of(visit.tenantId(), pair.id()).stream()
        .filter(one -> one.goalId().equals(goalId))
        .findFirst()
        .orElseThrow(() -> Rejection.notFound("rating"));
  }

  private Engagement pair(Visit visit, UUID engagementId, Side side) {
    Engagement pair = access.working(visit, engagementId);
    if (pair.sideOf(visit.personId()) != side) {
      throw Rejection.forbidden("This is for the other one of you two to do.");
    }
    return pair;
  }
}
