package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchInputs;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.MatchRuns;
import org.tandem.tool.matching.RunMatch;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;

/** What those who run a course see and do: who takes part, run a match, look at it, publish it. */
@Path("/api/course")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourseResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final MatchRuns runs;
  private final RunMatch runMatch;
  private final Pairing pairing;
  private final CourseViews views;

  /** For the container. */
  @Inject
  public CourseResource(
      Visitor visitor,
      CourseProgram courseProgram,
      MatchRuns runs,
      RunMatch runMatch,
      Pairing pairing,
      CourseViews views) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.runs = runs;
    this.runMatch = runMatch;
    this.pairing = pairing;
    this.views = views;
  }

  /** What counts in a run; what is missing counts as usual. */
  public record RunInput(
      @Nullable Integer skills,
      @Nullable Integer topics,
      @Nullable Integer languages,
      @Nullable Integer ranking,
      boolean somethingInCommon) {

    Weights weights() {
      Weights usual = Weights.STANDARD;
      return new Weights(
          skills == null ? usual.skills() : skills,
          topics == null ? usual.topics() : topics,
          languages == null ? usual.languages() : languages,
          ranking == null ? usual.ranking() : ranking,
          somethingInCommon);
    }
  }

  /** Which version of the run was seen, and whether to publish although things changed since. */
  public record PublicationInput(long version, boolean despiteChanges) {}

  /** The run after publishing, and how many pairs were proposed and how many left out. */
  public record PublicationView(CourseViews.RunView run, int proposed, int skipped) {}

  /** The file by which anybody can repeat and check a run; people are named by id only. */
  public record Proof(String inputsHash, MatchInputs inputs, MatchResult result) {}

  /** The course page. */
  @GET
  public CourseViews.CourseView course() {
    Visit visit = staff();
    Place place = courseProgram.place(visit);
    pairing.expireDue(place);
    return views.course(visit, runs.newest(place));
  }

  /** Runs a match; nobody but staff sees it yet. */
  @POST
  @Path("/runs")
  public CourseViews.RunView run(RunInput input) {
    Visit visit = staff();
    Place place = courseProgram.place(visit);
    return views.run(visit, runMatch.stage(place, visit.personId(), input.weights()));
  }

  /** A run. */
  @GET
  @Path("/runs/{id}")
  public CourseViews.RunView run(@PathParam("id") UUID id) {
    Visit visit = staff();
    return views.run(visit, find(visit, id));
  }

  /** Why two people of a run were or were not paired. */
  @GET
  @Path("/runs/{id}/why")
  public CourseViews.WhyView why(
      @PathParam("id") UUID id,
      @QueryParam("mentee") @Nullable UUID mentee,
      @QueryParam("mentor") @Nullable UUID mentor) {
    Visit visit = staff();
    if (mentee == null || mentor == null) {
      throw Rejection.invalid("invalid-input", "Name a mentee and a mentor.");
    }
    return views.why(runMatch.why(find(visit, id), mentee, mentor));
  }

  /** Inputs, result and certificate of a run, to check elsewhere. */
  @GET
  @Path("/runs/{id}/proof")
  public Proof proof(@PathParam("id") UUID id) {
    Visit visit = staff();
    MatchRun run = find(visit, id);
    return new Proof(run.inputsHash(), run.inputs(), run.result());
  }

  /** Proposes the pairs of a run to the people. */
  @POST
  @Path("/runs/{id}/publication")
  public PublicationView publish(@PathParam("id") UUID id, PublicationInput input) {
    Visit visit = staff();
    RunMatch.Publication done =
        runMatch.publish(
            courseProgram.place(visit),
            courseProgram.program(visit).template().kind(),
            id,
            input.version(),
            input.despiteChanges());
    return new PublicationView(views.run(visit, done.run()), done.proposed(), done.skipped());
  }

  private Visit staff() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    return visit;
  }

  private MatchRun find(Visit visit, UUID id) {
    Optional<MatchRun> found = runs.find(courseProgram.place(visit), id);
    return found.orElseThrow(() -> Rejection.notFound("run"));
  }
}
