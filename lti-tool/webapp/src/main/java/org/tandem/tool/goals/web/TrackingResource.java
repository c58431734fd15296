package org.tandem.tool.goals.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.goals.TrackGoals;
import org.tandem.tool.kernel.Days;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Seen;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** Milestones and check-ins of goals, for the two alone. Every write answers with all goals. */
@Path("api/engagements/{engagement}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class TrackingResource {
  private final Visitor visitor;
  private final GoalsPage page;
  private final TrackGoals tracking;

  /** For the container. */
  @Inject
  public TrackingResource(Visitor visitor, GoalsPage page, TrackGoals tracking) {
    this.visitor = visitor;
    this.page = page;
    this.tracking = tracking;
  }

  /**
   * A step on the way.
   *
   * @param text what is to be done
   * @param dueOn a day like 2027-05-31, if chosen
   */
  public record MilestoneRequest(@Nullable String text, @Nullable String dueOn) {}

  /**
   * Where a goal stands.
   *
   * @param level for a scale: -2 to +2
   * @param numbers for a goal in numbers: where each result stands
   * @param note a few words, if any
   */
  public record CheckInRequest(
      @Nullable Integer level, @Nullable List<BigDecimal> numbers, @Nullable String note) {}

  /** Adds a milestone. */
  @POST
  @Path("goals/{goal}/milestones")
  public GoalsView plan(
      @PathParam("engagement") UUID engagementId,
      @PathParam("goal") UUID goalId,
      MilestoneRequest request) {
    Visit visit = visitor.visit();
    tracking.plan(
        visit, engagementId, goalId, PlainText.orEmpty(request.text()), Days.read(request.dueOn()));
    return page.of(visit, engagementId);
  }

  /** Says that a milestone is reached. */
  @POST
  @Path("milestones/{milestone}/reached")
  public GoalsView reach(
      @PathParam("engagement") UUID engagementId,
      @PathParam("milestone") UUID milestoneId,
      Seen answer) {
    Visit visit = visitor.visit();
    tracking.reach(visit, engagementId, milestoneId, answer.version());
    return page.of(visit, engagementId);
  }

  /** Takes a milestone away. */
  @POST
  @Path("milestones/{milestone}/removal")
  public GoalsView drop(
      @PathParam("engagement") UUID engagementId,
      @PathParam("milestone") UUID milestoneId,
      Seen answer) {
    Visit visit = visitor.visit();
    tracking.drop(visit, engagementId, milestoneId, answer.version());
    return page.of(visit, engagementId);
  }

  /** Says where a goal stands. */
  @POST
  @Path("goals/{goal}/check-ins")
  public GoalsView checkIn(
      @PathParam("engagement") UUID engagementId,
      @PathParam("goal") UUID goalId,
      CheckInRequest request) {
    Visit visit = visitor.visit();
    tracking.checkIn(
        visit,
        engagementId,
        goalId,
        request.level() == null ? OptionalInt.empty() : OptionalInt.of(request.level()),
        request.numbers() == null ? List.of() : request.numbers(),
        PlainText.orEmpty(request.note()));
    return page.of(visit, engagementId);
  }
}
