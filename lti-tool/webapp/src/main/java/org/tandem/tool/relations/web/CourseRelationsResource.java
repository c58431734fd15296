package org.tandem.tool.relations.web;

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
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.relations.DeclareRelations;
import org.tandem.tool.relations.Relation;

/** Conflicts of interest and reporting lines that staff declare between people of their course. */
@Path("/api/course/relations")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourseRelationsResource {
  private final Visitor visitor;
  private final DeclareRelations declare;
  private final People people;

  /** For the container. */
  @Inject
  public CourseRelationsResource(Visitor visitor, DeclareRelations declare, People people) {
    this.visitor = visitor;
    this.declare = declare;
    this.people = people;
  }

  /** What is declared between two people, by whom and when; of a reporting line, one leads. */
  public record RelationView(
      UUID id,
      Relation.Kind kind,
      String one,
      String other,
      String declaredBy,
      String declaredAt) {}

  /** What to declare; of a reporting line, {@code one} leads. */
  public record RelationInput(
      Relation.@Nullable Kind kind, @Nullable UUID one, @Nullable UUID other) {}

  /** What is declared between people of the course. */
  @GET
  public List<RelationView> declared() {
    Visit visit = staff();
    List<Relation> declared = declare.declared(visit.tenantId(), visit.course());
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            declared.stream()
                .flatMap(one -> Stream.of(one.oneId(), one.otherId(), one.declaredBy()))
                .distinct()
                .toList());
    return declared.stream()
        .map(
            one ->
                new RelationView(
                    one.id(),
                    one.kind(),
                    name(names, one.oneId()),
                    name(names, one.otherId()),
                    name(names, one.declaredBy()),
                    one.declaredAt().toString()))
        .toList();
  }

  /** Declares something. */
  @POST
  public List<RelationView> declare(RelationInput input) {
    Visit visit = staff();
    if (input.kind() == null || input.one() == null || input.other() == null) {
      throw Rejection.invalid("invalid-relation", "Say what it is, and name two people.");
    }
    declare.declare(
        visit.tenantId(),
        visit.course(),
        visit.personId(),
        input.kind(),
        input.one(),
        input.other());
    return declared();
  }

  /** Takes it back. */
  @DELETE
  @Path("/{id}")
  public List<RelationView> withdraw(@PathParam("id") UUID id) {
    Visit visit = staff();
    declare.withdraw(visit.tenantId(), visit.course(), id);
    return declared();
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }

  private Visit staff() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    return visit;
  }
}
