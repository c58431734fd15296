package org.tandem.tool.goals.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.tandem.tool.goals.AskForRating;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/**
 * An independent look at a goal, asked for by the mentee with the mentor's consent. Writes answer
 * with all goals.
 */
@Path("api/engagements/{engagement}/goals/{goal}/rating")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class RatingResource {
  private final Visitor visitor;
  private final GoalsPage page;
  private final AskForRating asking;

  /** For the container. */
  @Inject
  public RatingResource(Visitor visitor, GoalsPage page, AskForRating asking) {
    this.visitor = visitor;
    this.page = page;
    this.asking = asking;
  }

  /** Asks for it. */
  @POST
  public GoalsView ask(@PathParam("engagement") UUID engagementId, @PathParam("goal") UUID goalId) {
    Visit visit = visitor.visit();
    asking.ask(visit, engagementId, goalId);
    return page.of(visit, engagementId);
  }

  /** Agrees to it. */
  @POST
  @Path("consent")
  public GoalsView agree(
      @PathParam("engagement") UUID engagementId, @PathParam("goal") UUID goalId) {
    Visit visit = visitor.visit();
    asking.agree(visit, engagementId, goalId);
    return page.of(visit, engagementId);
  }

  /** Takes it back, or does not agree. */
  @DELETE
  public GoalsView withdraw(
      @PathParam("engagement") UUID engagementId, @PathParam("goal") UUID goalId) {
    Visit visit = visitor.visit();
    asking.withdraw(visit, engagementId, goalId);
    return page.of(visit, engagementId);
  }
}
