package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Frontier;
import org.tandem.tool.matching.MatchInputs;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.MatchRuns;
import org.tandem.tool.matching.PublishRun;
import org.tandem.tool.matching.RunMatch;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;

/** Runs of the matching: ask for one, look, stop, decide, explain, publish, repeat. */
@Path("/api/course/runs")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RunsResource {
  private static final int LOGGED = 50;

  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final MatchRuns runs;
  private final RunMatch runMatch;
  private final PublishRun publishRun;
  private final TuneMatching tuning;
  private final RunViews views;

  /** For the container. */
  @Inject
  public RunsResource(
      Visitor visitor,
      CourseProgram courseProgram,
      MatchRuns runs,
      RunMatch runMatch,
      PublishRun publishRun,
      TuneMatching tuning,
      RunViews views) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.runs = runs;
    this.runMatch = runMatch;
    this.publishRun = publishRun;
    this.tuning = tuning;
    this.views = views;
  }

  /** What counts in a run, and the pairs that staff decided; what is missing counts as usual. */
  public record RunInput(
      @Nullable Map<String, Integer> points,
      @Nullable Integer leastPoints,
      @Nullable Integer fairness,
      @Nullable List<PinInput> pins) {

    Weights weights(Weights usual) {
      return new Weights(
          points == null ? usual.points() : points,
          leastPoints == null ? usual.leastPoints() : leastPoints,
          fairness == null ? usual.fairness() : fairness);
    }

    List<MatchInputs.Couple> couples() {
      return pins == null ? List.of() : pins.stream().map(PinInput::couple).toList();
    }
  }

  /** A pair that staff decided. */
  public record PinInput(@Nullable UUID mentee, @Nullable UUID mentor) {
    MatchInputs.Couple couple() {
      if (mentee == null || mentor == null) {
        throw Rejection.invalid("invalid-input", "Name a mentee and a mentor.");
      }
      return new MatchInputs.Couple(mentee.toString(), mentor.toString());
    }
  }

  /** Which version of the run was seen, and whether to publish although things changed since. */
  public record PublicationInput(long version, boolean despiteChanges) {}

  /** The run after publishing, and how many pairs were proposed and how many left out. */
  public record PublicationView(RunViews.RunView run, int proposed, int skipped) {}

  /**
   * What a run was computed from and what came of it; people are named by id only, and no private
   * wish is in it. The hashes are of what is kept, which has those as well.
   */
  public record Proof(
      String solver,
      String inputsHash,
      @Nullable String resultHash,
      MatchInputs inputs,
      MatchResult result) {}

  /** The text of a proof file. */
  public record ProofFile(String text) {}

  /** The log: the newest runs, newest first. */
  @GET
  public List<RunViews.LogView> log() {
    Visit visit = staff();
    return views.log(visit, runs.newest(courseProgram.place(visit), LOGGED));
  }

  /** Asks for a run; nobody but staff sees it yet. */
  @POST
  public RunViews.RunView run(RunInput input) {
    Visit visit = staff();
    Program program = requireRuns(visit);
    Place place = new Place(visit.tenantId(), program.id(), visit.course());
    return views.run(
        visit, runMatch.queue(place, visit.personId(), weights(place, input), input.couples()));
  }

  /** What insisting on good pairs would cost on today's roster, before anything is published. */
  @POST
  @Path("/frontier")
  public List<Frontier.Choice> frontier(RunInput input) {
    Place place = forTrying();
    return runMatch.bars(place, weights(place, input), input.couples());
  }

  /** What each position of the fairness slider would come to, before anything is published. */
  @POST
  @Path("/fairness")
  public List<Frontier.Choice> fairness(RunInput input) {
    Place place = forTrying();
    return runMatch.slider(place, weights(place, input), input.couples());
  }

  private Place forTrying() {
    Visit visit = staff();
    requireRuns(visit);
    return courseProgram.place(visit);
  }

  /** A run. */
  @GET
  @Path("/{id}")
  public RunViews.RunView run(@PathParam("id") UUID id) {
    Visit visit = staff();
    return views.run(visit, find(visit, id));
  }

  /** Stops a run that is under way. */
  @POST
  @Path("/{id}/cancellation")
  public RunViews.RunView cancel(@PathParam("id") UUID id) {
    Visit visit = staff();
    runMatch.cancel(find(visit, id));
    return views.run(visit, find(visit, id));
  }

  /** Why two people of a run were or were not paired. */
  @GET
  @Path("/{id}/why")
  public RunViews.WhyView why(
      @PathParam("id") UUID id,
      @QueryParam("mentee") @Nullable UUID mentee,
      @QueryParam("mentor") @Nullable UUID mentor) {
    Visit visit = staff();
    if (mentee == null || mentor == null) {
      throw Rejection.invalid("invalid-input", "Name a mentee and a mentor.");
    }
    return views.why(visit, find(visit, id).requireWhole(), mentee, mentor);
  }

  /** Inputs, result and certificate of a run, to check elsewhere. */
  @GET
  @Path("/{id}/proof")
  public Proof proof(@PathParam("id") UUID id) {
    MatchRun run = find(staff(), id).requireWhole();
    return new Proof(
        run.solver(),
        run.inputsHash(),
        run.resultHash().orElse(null),
        Discretion.inputs(run.inputs()),
        Discretion.result(run.requireResult(), run.inputs().settings()));
  }

  /** The pairs of a run with their proof, one JSON array a line; people are named by id only. */
  @GET
  @Path("/{id}/proof-file")
  public ProofFile proofFile(@PathParam("id") UUID id) {
    return new ProofFile(runMatch.proofFile(find(staff(), id).requireWhole()));
  }

  /** Computes a run once more and compares. */
  @POST
  @Path("/{id}/repetition")
  public RunMatch.Repetition repeat(@PathParam("id") UUID id) {
    return runMatch.repeat(find(staff(), id).requireWhole());
  }

  /** Proposes the pairs of a run to the people. */
  @POST
  @Path("/{id}/publication")
  public PublicationView publish(@PathParam("id") UUID id, PublicationInput input) {
    Visit visit = staff();
    Program program = requireRuns(visit);
    PublishRun.Publication done =
        publishRun.publish(
            courseProgram.place(visit), program, id, input.version(), input.despiteChanges());
    return new PublicationView(views.run(visit, done.run()), done.proposed(), done.skipped());
  }

  private Weights weights(Place place, RunInput input) {
    return input.weights(tuning.of(place).weights());
  }

  private Visit staff() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    return visit;
  }

  private Program requireRuns(Visit visit) {
    Program program = courseProgram.program(visit);
    program.pairing().require(program.pairing().method().hasRuns());
    return program;
  }

  private MatchRun find(Visit visit, UUID id) {
    return runs.find(courseProgram.place(visit), id).orElseThrow(() -> Rejection.notFound("run"));
  }
}
