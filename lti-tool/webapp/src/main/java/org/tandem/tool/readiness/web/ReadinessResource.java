package org.tandem.tool.readiness.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.GettingReady;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.readiness.GetReady;

/** What the visitor reads before they take part on a side of the program. */
@Path("/api/readiness/{side}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReadinessResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final GetReady getReady;

  /** For the container. */
  @Inject
  public ReadinessResource(Visitor visitor, CourseProgram courseProgram, GetReady getReady) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.getReady = getReady;
  }

  /** The guide, where there is one, and where the visitor stands with it. */
  public record ReadinessView(GettingReady.State state, @Nullable GuideView guide) {}

  /** The choices that the visitor came to, by situation; nothing of them is kept. */
  public record DoneInput(@NotNull Map<String, String> choices) {}

  /** What there is to read. */
  @GET
  public ReadinessView guide(@PathParam("side") String side) {
    Visit visit = visitor.visit();
    return view(visit, named(side));
  }

  /** Says that the visitor is ready. */
  @POST
  public ReadinessView done(@PathParam("side") String side, @Valid @NotNull DoneInput input) {
    Visit visit = visitor.visit();
    getReady.done(visit, courseProgram.place(visit), named(side), input.choices());
    return view(visit, named(side));
  }

  private static Side named(String side) {
    return Arrays.stream(Side.values())
        .filter(one -> one.name().equals(side))
        .findFirst()
        .orElseThrow(() -> Rejection.notFound("side"));
  }

  private ReadinessView view(Visit visit, Side side) {
    Place place = courseProgram.place(visit);
    Program program = courseProgram.program(visit);
    return new ReadinessView(
        getReady.state(place, visit.personId(), side),
        getReady
            .guide(place, side)
            .map(guide -> GuideView.of(guide, program.vocabulary(visit.locale()), visit.locale()))
            .orElse(null));
  }
}
