package org.tandem.tool.reporting.web;

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
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.reporting.Overview;

/** Every program of an LMS side by side, for administrators: counts that name nobody. */
@NothingPersonal("counts that name nobody")
@Path("/api/console/overview/{registration}")
@Dependent
@Transactional
public class OverviewResource {
  private final ConsoleVisitor visitor;
  private final Overview overview;

  /** For the container. */
  @Inject
  public OverviewResource(ConsoleVisitor visitor, Overview overview) {
    this.visitor = visitor;
    this.overview = overview;
  }

  /** The programs as the page shows them, the newest first. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<ProgramLine> programs(@PathParam("registration") UUID registration) {
    visitor.visit(registration);
    return overview.of(registration).stream().map(ProgramLine::of).toList();
  }

  /** The same numbers for a spreadsheet. */
  @GET
  @Path("/csv")
  @Produces("text/csv; charset=UTF-8")
  public String csv(@PathParam("registration") UUID registration) {
    return ProgramLine.table(programs(registration));
  }
}
