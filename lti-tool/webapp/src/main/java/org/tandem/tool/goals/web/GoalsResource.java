package org.tandem.tool.goals.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.goals.EvidenceInput;
import org.tandem.tool.goals.ProveGoals;
import org.tandem.tool.goals.SetGoals;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/**
 * The goals of a pair and their evidence, for the two alone. Every write answers with all of it.
 */
@Path("api/engagements/{engagement}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class GoalsResource {
  private final Visitor visitor;
  private final GoalsPage page;
  private final SetGoals setting;
  private final ProveGoals proving;

  /** For the container. */
  @Inject
  public GoalsResource(Visitor visitor, GoalsPage page, SetGoals setting, ProveGoals proving) {
    this.visitor = visitor;
    this.page = page;
    this.setting = setting;
    this.proving = proving;
  }

  /**
   * Evidence as somebody shows it.
   *
   * @param text what can be seen
   * @param link where to see it, if there is a place
   * @param level the level it is to show
   * @param version the version it was written from; ignored for new evidence
   */
  public record EvidenceRequest(
      @Nullable String text, @Nullable String link, int level, long version) {}

  /**
   * An answer to something seen.
   *
   * @param version the version that was on the screen
   * @param text a question, where one is asked
   */
  public record Answer(long version, @Nullable String text) {}

  /** Every goal with its evidence. */
  @GET
  @Path("goals")
  public GoalsView goals(@PathParam("engagement") UUID engagementId) {
    return page.of(visitor.visit(), engagementId);
  }

  /** Sets a goal. */
  @POST
  @Path("goals")
  public GoalsView add(@PathParam("engagement") UUID engagementId, GoalRequest request) {
    Visit visit = page.require(visitor.visit(), engagementId);
    if (request.own()) {
      setting.addOwn(visit, engagementId, request.toInput());
    } else {
      setting.add(visit, engagementId, request.toInput());
    }
    return page.of(visit, engagementId);
  }

  /** Changes a goal. */
  @PUT
  @Path("goals/{goal}")
  public GoalsView change(
      @PathParam("engagement") UUID engagementId,
      @PathParam("goal") UUID goalId,
      GoalRequest request) {
    Visit visit = page.require(visitor.visit(), engagementId);
    setting.change(visit, engagementId, goalId, request.toInput(), request.version());
    return page.of(visit, engagementId);
  }

  /** Takes a goal away. */
  @POST
  @Path("goals/{goal}/removal")
  public GoalsView remove(
      @PathParam("engagement") UUID engagementId, @PathParam("goal") UUID goalId, Answer answer) {
    Visit visit = visitor.visit();
    setting.remove(visit, engagementId, goalId, answer.version());
    return page.of(visit, engagementId);
  }

  /** Agrees to a goal. */
  @POST
  @Path("goals/{goal}/consent")
  public GoalsView agree(
      @PathParam("engagement") UUID engagementId, @PathParam("goal") UUID goalId, Answer answer) {
    Visit visit = visitor.visit();
    setting.agree(visit, engagementId, goalId, answer.version());
    return page.of(visit, engagementId);
  }

  /** Shows evidence. */
  @POST
  @Path("goals/{goal}/evidence")
  public GoalsView show(
      @PathParam("engagement") UUID engagementId,
      @PathParam("goal") UUID goalId,
      EvidenceRequest request) {
    Visit visit = page.require(visitor.visit(), engagementId);
    proving.show(visit, engagementId, goalId, input(request));
    return page.of(visit, engagementId);
  }

  /** Shows it better. */
  @PUT
  @Path("evidence/{evidence}")
  public GoalsView revise(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      EvidenceRequest request) {
    Visit visit = page.require(visitor.visit(), engagementId);
    proving.revise(visit, engagementId, evidenceId, input(request), request.version());
    return page.of(visit, engagementId);
  }

  /** Countersigns evidence. */
  @POST
  @Path("evidence/{evidence}/countersignature")
  public GoalsView countersign(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      Answer answer) {
    Visit visit = visitor.visit();
    proving.countersign(visit, engagementId, evidenceId, answer.version());
    return page.of(visit, engagementId);
  }

  /** Asks for more. */
  @POST
  @Path("evidence/{evidence}/question")
  public GoalsView ask(
      @PathParam("engagement") UUID engagementId,
      @PathParam("evidence") UUID evidenceId,
      Answer answer) {
    Visit visit = visitor.visit();
    proving.ask(
        visit, engagementId, evidenceId, PlainText.orEmpty(answer.text()), answer.version());
    return page.of(visit, engagementId);
  }

  private static EvidenceInput input(EvidenceRequest request) {
    return EvidenceInput.of(
        PlainText.orEmpty(request.text()), PlainText.orEmpty(request.link()), request.level());
  }
}
