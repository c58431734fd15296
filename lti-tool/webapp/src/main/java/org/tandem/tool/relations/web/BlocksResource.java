package org.tandem.tool.relations.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.relations.DeclareRelations;
import org.tandem.tool.relations.Relation;

/** Whom the visitor never wants to be paired with. No other address tells anybody of it. */
@Path("/api/blocks")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class BlocksResource {
  private final Visitor visitor;
  private final DeclareRelations declare;
  private final People people;

  /** For the container. */
  @Inject
  public BlocksResource(Visitor visitor, DeclareRelations declare, People people) {
    this.visitor = visitor;
    this.declare = declare;
    this.people = people;
  }

  /** Somebody whom the visitor blocked. */
  public record BlockedView(UUID id, String name) {}

  /** The visitor's own blocks. */
  @GET
  public List<BlockedView> own() {
    Visit visit = visitor.visit();
    List<UUID> blocked =
        declare.blocks(visit.tenantId(), visit.personId()).stream().map(Relation::otherId).toList();
    Map<UUID, Person> names = people.findAll(visit.tenantId(), blocked);
    return blocked.stream()
        .map(
            id ->
                new BlockedView(
                    id, Optional.ofNullable(names.get(id)).map(Person::name).orElse("")))
        .toList();
  }

  /** Blocks somebody of the course. */
  @PUT
  @Path("/{person}")
  public List<BlockedView> block(@PathParam("person") UUID person) {
    Visit visit = visitor.visit();
    declare.block(visit.tenantId(), visit.course(), visit.personId(), person);
    return own();
  }

  /** Lifts a block. */
  @DELETE
  @Path("/{person}")
  public List<BlockedView> unblock(@PathParam("person") UUID person) {
    Visit visit = visitor.visit();
    declare.unblock(visit.tenantId(), visit.personId(), person);
    return own();
  }
}
