package org.tandem.tool.recruitment.web;

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
import org.tandem.tool.recruitment.Source;
import org.tandem.tool.recruitment.Sources;

/** Where the mentors of a program come from, for administrators. */
@NothingPersonal("counts that name nobody")
@Path("/api/console/recruitment/{registration}/{program}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ConsoleRecruitmentResource {
  private final ConsoleVisitor visitor;
  private final Programs programs;
  private final Sources sources;

  /** For the container. */
  @Inject
  public ConsoleRecruitmentResource(ConsoleVisitor visitor, Programs programs, Sources sources) {
    this.visitor = visitor;
    this.programs = programs;
    this.sources = sources;
  }

  /** Every way, campaigns first. */
  @GET
  public List<Source> sources(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    visitor.visit().requireTenant(registration);
    return programs
        .find(registration, program)
        .map(found -> sources.of(registration, found.id()))
        .orElseThrow(() -> Rejection.notFound("program"));
  }
}
