package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;

/**
 * Lets whoever runs a course look at the goals that they are asked to look at, and say which level
 * they see. Where the two see it is not told before.
 */
@Dependent
@Transactional
public class RateGoals {
  private final CourseProgram courseProgram;
  private final Engagements engagements;
  private final Goals goals;
  private final Ratings ratings;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RateGoals(
      CourseProgram courseProgram,
      Engagements engagements,
      Goals goals,
      Ratings ratings,
      Clock clock) {
    this.courseProgram = courseProgram;
    this.engagements = engagements;
    this.goals = goals;
    this.ratings = ratings;
    this.clock = clock;
  }

  /**
   * What is to be looked at.
   *
   * @param rating what was asked for
   * @param menteeId who asked
   * @param title the goal's
   * @param scale its levels
   * @param shown its evidence, oldest first; which level each claims is not for whoever rates
   */
  public record Asked(
      Rating rating, UUID menteeId, String title, AttainmentScale scale, List<Seen> shown) {}

  /**
   * Evidence without the level that it claims.
   *
   * @param text what can be seen
   * @param link where to see it
   */
  public record Seen(String text, Optional<String> link) {}

  /**
   * What was given, beside what the pair has proven.
   *
   * @param level the level that was given
   * @param proven the level by countersigned evidence
   */
  public record Compared(int level, OptionalInt proven) {}

  /**
   * What is asked for in the visitor's course, oldest first; nothing of pairs that they are part
   * of.
   *
   * @throws Rejection (forbidden) for anybody who does not run the course
   */
  public List<Asked> asked(Visit visit) {
    visit.requireStaff();
    Map<UUID, Engagement> pairs =
        engagements.in(courseProgram.place(visit)).stream()
            .filter(pair -> pair.state() == EngagementState.ACTIVE)
            .filter(pair -> !pair.involves(visit.personId()))
            .collect(Collectors.toMap(Engagement::id, Function.identity()));
    return ratings.open(visit.tenantId(), pairs.keySet()).stream()
        .flatMap(
            one ->
                Optional.ofNullable(pairs.get(one.engagementId())).stream()
                    .flatMap(pair -> asked(pair, one).stream()))
        .toList();
  }

  /**
   * Says which level the visitor sees; it stays.
   *
   * @throws Rejection (forbidden) for anybody who does not run the course; (not-found) for what is
   *     not asked of the visitor; (invalid-level) for a level that does not exist; (stale-version)
   *     if somebody else was faster
   */
  public Compared rate(Visit visit, UUID ratingId, int level) {
    Asked asked =
        asked(visit).stream()
            .filter(one -> one.rating().id().equals(ratingId))
            .findFirst()
            .orElseThrow(() -> Rejection.notFound("rating"));
    if (!Goal.isLevel(level)) {
      throw Rejection.invalid("invalid-level", "Levels run from -2 to +2.");
    }
    if (!ratings.give(visit.tenantId(), asked.rating(), level, visit.personId(), clock.instant())) {
      throw Rejection.stale();
    }
    return new Compared(level, proven(visit.tenantId(), asked.rating()));
  }

  private Optional<Asked> asked(Engagement pair, Rating rating) {
    UUID tenant = pair.place().tenantId();
    return goals
        .find(tenant, pair.id(), rating.goalId())
        .filter(goal -> goal.measure() instanceof AttainmentScale)
        .map(
            goal ->
                new Asked(
                    rating,
                    pair.menteeId(),
                    goal.title(),
                    (AttainmentScale) goal.measure(),
                    goals.evidence(tenant, pair.id()).stream()
                        .filter(one -> one.goalId().equals(goal.id()))
                        .map(one -> new Seen(one.text(), one.link().map(Object::toString)))
                        .toList()));
  }

  private OptionalInt proven(UUID tenant, Rating rating) {
    return goals
        .find(tenant, rating.engagementId(), rating.goalId())
        .map(
            goal ->
                new Standing(
                    goal,
                    0,
                    goals.proofs(tenant, rating.engagementId()).stream()
                        .filter(one -> one.goalId().equals(goal.id()))
                        .toList()))
        .map(Standing::proven)
        .orElseGet(OptionalInt::empty);
  }
}
