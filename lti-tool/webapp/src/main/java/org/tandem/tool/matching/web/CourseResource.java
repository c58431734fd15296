package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRuns;
import org.tandem.tool.matching.PairByHand;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.Wording;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;

/** What those who run a course see of its program, and the pairs they make by hand. */
@Path("/api/course")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourseResource {
  private static final int CANDIDATES = 5;

  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final MatchRuns runs;
  private final PairByHand byHand;
  private final Pairing pairing;
  private final TuneMatching tuning;
  private final CourseViews views;
  private final Names names;

  /** For the container. */
  @Inject
  public CourseResource(
      Visitor visitor,
      CourseProgram courseProgram,
      MatchRuns runs,
      PairByHand byHand,
      Pairing pairing,
      TuneMatching tuning,
      CourseViews views,
      Names names) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.runs = runs;
    this.byHand = byHand;
    this.pairing = pairing;
    this.tuning = tuning;
    this.views = views;
    this.names = names;
  }

  /** Two people to pair. */
  public record PairInput(@Nullable UUID mentee, @Nullable UUID mentor) {}

  /** A mentor who would do for somebody, and why. */
  public record CandidateView(PersonView mentor, int points, List<MatchResult.Part> parts) {}

  /** The course page. */
  @GET
  public CourseViews.CourseView course() {
    Visit visit = staff();
    Place place = courseProgram.place(visit);
    pairing.expireDue(place);
    return views.course(visit, runs.newest(place));
  }

  /** Pairs two people by hand. */
  @POST
  @Path("/pairs")
  public CourseViews.CourseView pair(PairInput input) {
    Visit visit = staff();
    byHand.pair(
        courseProgram.place(visit),
        courseProgram.program(visit),
        named(input.mentee()),
        named(input.mentor()));
    return course();
  }

  /** Who would do best for a mentee just now. */
  @GET
  @Path("/candidates")
  public List<CandidateView> candidates(@QueryParam("mentee") @Nullable UUID mentee) {
    Visit visit = staff();
    List<MatchResult.Pair> found =
        byHand.candidates(courseProgram.place(visit), named(mentee), CANDIDATES);
    Map<String, PersonView> people =
        names.of(
            visit.tenantId(), found.stream().map(one -> UUID.fromString(one.mentor())).toList());
    Wording wording = new Wording(tuning.of(courseProgram.place(visit)), visit.locale());
    return found.stream()
        .map(
            one ->
                new CandidateView(
                    people.getOrDefault(one.mentor(), new PersonView(one.mentor(), "")),
                    one.points(),
                    wording.of(Discretion.parts(one.parts()), Optional.empty())))
        .toList();
  }

  private static UUID named(@Nullable UUID person) {
    if (person == null) {
      throw Rejection.invalid("invalid-input", "Say who is meant.");
    }
    return person;
  }

  private Visit staff() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    return visit;
  }
}
