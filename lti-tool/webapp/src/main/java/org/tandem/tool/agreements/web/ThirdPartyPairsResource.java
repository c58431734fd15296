package org.tandem.tool.agreements.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.engagements.ThirdPartyIn;
import org.tandem.tool.engagements.ThirdPartyPairs;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;

/** The agreements of others here that the visitor is a third party to. */
@Path("api/third-party")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class ThirdPartyPairsResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final ThirdPartyPairs thirds;
  private final People people;

  /** For the container. */
  @Inject
  public ThirdPartyPairsResource(
      Visitor visitor, CourseProgram courseProgram, ThirdPartyPairs thirds, People people) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.thirds = thirds;
    this.people = people;
  }

  /**
   * A pair whose agreement the visitor is a party to.
   *
   * @param id the pair
   * @param mentor what the one who gives is called
   * @param mentee what the one who receives is called
   * @param turn whether the visitor is asked to sign
   */
  public record PairView(UUID id, String mentor, String mentee, boolean turn) {}

  /** Those of this course and program, in the order in which the visitor was named. */
  @GET
  public List<PairView> pairs() {
    Visit visit = visitor.visit();
    List<ThirdPartyIn> all = thirds.of(courseProgram.place(visit), visit.personId());
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            all.stream()
                .flatMap(one -> Stream.of(one.pair().mentorId(), one.pair().menteeId()))
                .distinct()
                .toList());
    return all.stream()
        .map(
            one ->
                new PairView(
                    one.pair().id(),
                    name(names, one.pair().mentorId()),
                    name(names, one.pair().menteeId()),
                    one.isAskedToSign()))
        .toList();
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }
}
