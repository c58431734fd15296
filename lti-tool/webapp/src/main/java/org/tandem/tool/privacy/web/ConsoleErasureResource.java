package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.privacy.ErasePerson;

/** Finds people of a registration who asked to be erased, and erases them on their behalf. */
@Path("/api/console/erasure/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleErasureResource {
  private static final int MOST = 20;

  private final ConsoleVisitor console;
  private final Visitor visitor;
  private final People people;
  private final ErasePerson erasing;
  private final ConsoleAudit audit;

  /** For the container. */
  @Inject
  public ConsoleErasureResource(
      ConsoleVisitor console,
      Visitor visitor,
      People people,
      ErasePerson erasing,
      ConsoleAudit audit) {
    this.console = console;
    this.visitor = visitor;
    this.people = people;
    this.erasing = erasing;
    this.audit = audit;
  }

  /**
   * Somebody who was found.
   *
   * @param id for paths
   * @param name what they are called
   * @param email their address; null where the LMS does not send it
   * @param livePairs how many pairs would end
   */
  public record FoundView(String id, String name, @Nullable String email, int livePairs) {}

  /**
   * Those whose name or address has this text, by name.
   *
   * @param text at least two characters; nobody is found by fewer
   */
  @GET
  public List<FoundView> find(
      @PathParam("registration") UUID registration,
      @QueryParam("text") @DefaultValue("") String text) {
    console.visit(registration);
    return people.search(registration, text, MOST).stream().map(this::view).toList();
  }

  /** Erases somebody; once is enough. */
  @POST
  @Path("{person}")
  public void erase(
      @PathParam("registration") UUID registration,
      @PathParam("person") UUID personId,
      @Valid @NotNull ErasureResource.Confirmation confirmation) {
    ConsoleVisit visit = console.visit(registration);
    Optional<UUID> by =
        visit.isOperator() ? Optional.empty() : Optional.of(visitor.visit().personId());
    if (erasing.erase(registration, personId, by, confirmation.name())) {
      audit.note(visit, registration, "erase-person", personId.toString());
    }
  }

  private FoundView view(Person person) {
    return new FoundView(
        person.id().toString(),
        person.name(),
        person.email().orElse(null),
        erasing.livePairs(person.tenantId(), person.id()));
  }
}
