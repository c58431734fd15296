package org.tandem.tool.recruitment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;
import org.tandem.tool.recruitment.AnswerNomination;
import org.tandem.tool.recruitment.NominateMentor;
import org.tandem.tool.recruitment.Nomination;
import org.tandem.tool.recruitment.Nominations;

/** Who said that the visitor would be a good mentor, and whom the visitor named. */
@Path("/api/nominations")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationsResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final NominateMentor nominate;
  private final AnswerNomination answer;
  private final People people;

  /** For the container. */
  @Inject
  public NominationsResource(
      Visitor visitor,
      CourseProgram courseProgram,
      NominateMentor nominate,
      AnswerNomination answer,
      People people) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.nominate = nominate;
    this.answer = answer;
    this.people = people;
  }

  /** Somebody to name, by their full name, and why. */
  public record NominationInput(@Nullable String name, @Nullable String reason) {}

  /** What somebody said of the visitor. */
  public record SaidView(String from, String reason, String saidAt) {}

  /** Somebody whom the visitor named; what became of it is not to be seen. */
  public record NamedView(UUID id, String name, String saidAt) {}

  /**
   * Both.
   *
   * @param said what waits for the visitor's answer, oldest first
   * @param named whom they named, oldest first
   * @param most how many they can name
   */
  public record NominationsView(List<SaidView> said, List<NamedView> named, int most) {}

  /** Both. */
  @GET
  public NominationsView nominations() {
    return view(visitor.visit());
  }

  /** Names somebody. */
  @POST
  public NominationsView nominate(NominationInput input) {
    Visit visit = visitor.visit();
    nominate.nominate(
        visit,
        courseProgram.place(visit),
        PlainText.orEmpty(input.name()),
        PlainText.orEmpty(input.reason()));
    return view(visit);
  }

  /** Takes it back. */
  @DELETE
  @Path("{nomination}")
  public NominationsView takeBack(@PathParam("nomination") UUID nomination) {
    Visit visit = visitor.visit();
    nominate.takeBack(visit, courseProgram.place(visit), nomination);
    return view(visit);
  }

  /** Says yes; the profile as a mentor is begun. */
  @POST
  @Path("acceptance")
  public void accept() {
    Visit visit = visitor.visit();
    answer.accept(visit, courseProgram.place(visit));
  }

  /** Says no, for good. */
  @POST
  @Path("refusal")
  public void decline() {
    Visit visit = visitor.visit();
    answer.decline(visit, courseProgram.place(visit));
  }

  private NominationsView view(Visit visit) {
    Place place = courseProgram.place(visit);
    List<Nomination> said = answer.invitation(place, visit.personId());
    List<Nominations.Named> named = nominate.named(visit, place);
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            Stream.concat(
                    said.stream().map(Nomination::nominatorId),
                    named.stream().map(Nominations.Named::nomineeId))
                .distinct()
                .toList());
    return new NominationsView(
        said.stream()
            .map(
                one ->
                    new SaidView(
                        name(names, one.nominatorId()), one.reason(), one.saidAt().toString()))
            .toList(),
        named.stream()
            .map(
                one ->
                    new NamedView(one.id(), name(names, one.nomineeId()), one.saidAt().toString()))
            .toList(),
        Nomination.MOST);
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }
}
