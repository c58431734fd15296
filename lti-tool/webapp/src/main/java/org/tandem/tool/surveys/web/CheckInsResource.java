package org.tandem.tool.surveys.web;

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
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.surveys.CheckIns;

/** The pairs whom somebody who runs the course should ask how it goes; never why. */
@Path("api/course/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class CheckInsResource {
  private final Visitor visitor;
  private final CheckIns checkIns;
  private final People people;

  /** For the container. */
  @Inject
  public CheckInsResource(Visitor visitor, CheckIns checkIns, People people) {
    this.visitor = visitor;
    this.checkIns = checkIns;
    this.people = people;
  }

  /**
   * A pair to ask.
   *
   * @param id the pair
   * @param mentor the mentor's name
   * @param mentee the mentee's name
   */
  public record CheckInView(String id, String mentor, String mentee) {}

  /** The pairs, longest together first. */
  @GET
  public List<CheckInView> checkIns() {
    Visit visit = visitor.visit();
    List<Engagement> pairs = checkIns.of(visit);
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .distinct()
                .toList());
    return pairs.stream()
        .map(
            pair ->
                new CheckInView(
                    pair.id().toString(),
                    name(names, pair.mentorId()),
                    name(names, pair.menteeId())))
        .toList();
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }
}
