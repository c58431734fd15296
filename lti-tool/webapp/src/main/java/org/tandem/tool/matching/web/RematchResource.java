package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.Rematch;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.Wording;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;

/** The next pair for a mentee whose last one came to nothing. */
@Path("/api/rematch")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RematchResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final Rematch rematch;
  private final Participations participations;
  private final TuneMatching tuning;
  private final Names names;

  /** For the container. */
  @Inject
  public RematchResource(
      Visitor visitor,
      CourseProgram courseProgram,
      Rematch rematch,
      Participations participations,
      TuneMatching tuning,
      Names names) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.rematch = rematch;
    this.participations = participations;
    this.tuning = tuning;
    this.names = names;
  }

  /** Somebody who would do, in their own words and with what the two have in common. */
  public record NextView(PersonView mentor, String about, List<MatchResult.Part> parts) {}

  /** Whom to propose. */
  public record NextInput(@Nullable UUID mentor) {}

  /** Who would do, best first. */
  @GET
  public List<NextView> candidates() {
    Visit visit = visitor.visit();
    Place place = courseProgram.place(visit);
    List<MatchResult.Pair> found =
        rematch.candidates(place, courseProgram.program(visit), visit.personId());
    Map<String, PersonView> people =
        names.of(
            visit.tenantId(), found.stream().map(one -> UUID.fromString(one.mentor())).toList());
    Wording wording = new Wording(tuning.of(place), visit.locale());
    Optional<Profile> own = given(place, visit.personId());
    return found.stream()
        .map(
            one ->
                new NextView(
                    people.getOrDefault(one.mentor(), new PersonView(one.mentor(), "")),
                    given(place, UUID.fromString(one.mentor())).map(Profile::about).orElse(""),
                    wording.of(one.parts(), own)))
        .toList();
  }

  /** Proposes one of them. */
  @POST
  public List<NextView> propose(NextInput input) {
    Visit visit = visitor.visit();
    if (input.mentor() == null) {
      throw Rejection.invalid("invalid-input", "Say who is meant.");
    }
    rematch.propose(
        courseProgram.place(visit), courseProgram.program(visit), visit.personId(), input.mentor());
    return candidates();
  }

  private Optional<Profile> given(Place place, UUID person) {
    return participations.find(place, person).flatMap(Participation::given);
  }
}
