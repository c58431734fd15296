package org.tandem.tool.passback.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.passback.RosterState;
import org.tandem.tool.passback.RosterStates;
import org.tandem.tool.passback.RosterSync;
import org.tandem.tool.people.Rosters;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;

/** How fresh the roster of one's own course is, for those who run it. */
@Path("/api/course/roster")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CourseRosterResource {
  private final Visitor visitor;
  private final Rosters rosters;
  private final RosterStates states;
  private final RosterSync sync;

  /** For the container. */
  @Inject
  public CourseRosterResource(
      Visitor visitor, Rosters rosters, RosterStates states, RosterSync sync) {
    this.visitor = visitor;
    this.rosters = rosters;
    this.states = states;
    this.sync = sync;
  }

  /** The roster's state; {@code reason} is a code where the last try failed. */
  public record RosterView(
      boolean offered,
      @Nullable Instant requestedAt,
      @Nullable Instant succeededAt,
      @Nullable Integer memberCount,
      @Nullable String reason,
      @Nullable String error) {}

  /** The state. */
  @GET
  public RosterView roster() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    boolean offered =
        rosters
            .services(visit.tenantId(), visit.course())
            .flatMap(course -> course.membershipsUrl())
            .isPresent();
    return states
        .find(visit.tenantId(), visit.course())
        .map(state -> view(offered, state))
        .orElseGet(() -> new RosterView(offered, null, null, null, null, null));
  }

  /** Asks for it now. */
  @POST
  @Path("/sync")
  public Response synchronise() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    sync.requestNow(visit.tenantId(), visit.course());
    return Response.accepted().build();
  }

  private static RosterView view(boolean offered, RosterState state) {
    return new RosterView(
        offered,
        state.requestedAt().orElse(null),
        state.succeededAt().orElse(null),
        state.memberCount().orElse(null),
        state.reason().orElse(null),
        state.error().orElse(null));
  }
}
