package org.tandem.tool.passback.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.passback.RosterState;
import org.tandem.tool.passback.RosterStates;
import org.tandem.tool.passback.RosterSync;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;

/** How fresh the rosters are. */
@Path("/api/console/rosters")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RostersResource {
  private final ConsoleVisitor visitor;
  private final RosterStates states;
  private final RosterSync sync;
  private final Deliveries deliveries;
  private final People people;

  /** For the container. */
  @Inject
  public RostersResource(
      ConsoleVisitor visitor,
      RosterStates states,
      RosterSync sync,
      Deliveries deliveries,
      People people) {
    this.visitor = visitor;
    this.states = states;
    this.sync = sync;
    this.deliveries = deliveries;
    this.people = people;
  }

  /** A course's roster as the console lists it. */
  public record RosterView(
      UUID courseId,
      String courseTitle,
      UUID registrationId,
      @Nullable Instant lastSuccessAt,
      @Nullable Integer memberCount,
      @Nullable String lastError,
      @Nullable String reason,
      @Nullable Instant lastErrorAt,
      @Nullable Instant nextTryAt) {}

  /** All that the caller may see. */
  @GET
  public List<RosterView> list() {
    return states.all(visitor.visit().tenantId()).stream().map(this::view).toList();
  }

  /** Asks for one now. */
  @POST
  @Path("/{course}/sync")
  public Response synchronise(@PathParam("course") UUID courseId) {
    RosterState state =
        states.all(visitor.visit().tenantId()).stream()
            .filter(known -> known.courseId().equals(courseId))
            .findFirst()
            .orElseThrow(() -> Rejection.notFound("course"));
    sync.requestNow(state.tenantId(), courseId);
    return Response.accepted().build();
  }

  private RosterView view(RosterState state) {
    Optional<Delivery> delivery =
        deliveries.of(state.tenantId(), "roster", state.courseId().toString());
    return new RosterView(
        state.courseId(),
        people.course(state.tenantId(), state.courseId()).map(Course::title).orElse(""),
        state.tenantId(),
        state.succeededAt().orElse(null),
        state.memberCount().orElse(null),
        state.error().orElse(null),
        state.reason().orElse(null),
        state.failedAt().orElse(null),
        delivery.flatMap(Delivery::nextTryAt).orElse(null));
  }
}
