package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.Programs;
import org.tandem.tool.recognition.Generation;
import org.tandem.tool.recognition.Lines;

/** How far helping was passed on in a program, for administrators. */
@NothingPersonal("counts that name nobody")
@Path("/api/console/generations/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ConsoleGenerationsResource {
  private final ConsoleVisitor visitor;
  private final Programs programs;
  private final Lines lines;

  /** For the container. */
  @Inject
  public ConsoleGenerationsResource(ConsoleVisitor visitor, Programs programs, Lines lines) {
    this.visitor = visitor;
    this.programs = programs;
    this.lines = lines;
  }

  /** The generations, the first one first. */
  @GET
  public List<Generation> generations(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    visitor.visit().requireTenant(registration);
    return programs
        .find(registration, program)
        .map(found -> Generation.of(lines.inOrder(registration, found.id())))
        .orElseThrow(() -> Rejection.notFound("program"));
  }
}
