package org.tandem.tool.privacy.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.Names;
import org.tandem.tool.platforms.ConsoleAudit;

/** Whether names and addresses that the LMS of a registration sends are kept. */
@NothingPersonal("yes or no")
@Path("/api/console/names/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ConsoleNamesResource {
  private final ConsoleVisitor console;
  private final Names names;
  private final ConsoleAudit audit;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ConsoleNamesResource(
      ConsoleVisitor console, Names names, ConsoleAudit audit, Clock clock) {
    this.console = console;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether they are kept. */
  public record NamesKept(@NotNull Boolean kept) {}

  /** Whether they are kept. */
  @GET
  public NamesKept names(@PathParam("registration") UUID registration) {
    console.visit(registration);
    return new NamesKept(!names.isMinimal(registration));
  }

  /** Keeps them from now on, or forgets them and keeps none. */
  @PUT
  public NamesKept set(
      @PathParam("registration") UUID registration, @Valid @NotNull NamesKept input) {
    ConsoleVisit visit = console.visit(registration);
    if (input.kept() == names.isMinimal(registration)) {
      if (input.kept()) {
        names.keep(registration);
      } else {
        names.keepNone(registration, clock.instant());
      }
      audit.note(visit, registration, "set-names", input.kept() ? "kept" : "not kept");
    }
    return names(registration);
  }
}
