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
import org.tandem.tool.kernel.CsvText;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.recognition.Generation;
import org.tandem.tool.recognition.Lines;

/** How far helping was passed on in a program, for administrators. */
@NothingPersonal("counts that name nobody")
@Path("/api/console/generations/{registration}/{program}")
@Dependent
@Transactional
public class ConsoleGenerationsResource {
  private final ConsolePrograms programs;
  private final Lines lines;

  /** For the container. */
  @Inject
  public ConsoleGenerationsResource(ConsolePrograms programs, Lines lines) {
    this.programs = programs;
    this.lines = lines;
  }

  /** The generations, the first one first. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<Generation> generations(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    return Generation.of(lines.inOrder(registration, programs.get(registration, program).id()));
  }

  /** The same numbers for a spreadsheet; what is withheld is empty. */
  @GET
  @Path("/csv")
  @Produces("text/csv; charset=UTF-8")
  public String csv(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    CsvText csv = new CsvText();
    csv.line("generation", "helpers", "helped");
    for (Generation each : generations(registration, program)) {
      csv.line(
          String.valueOf(each.number()),
          each.helpers().map(String::valueOf).orElse(""),
          each.helped().map(String::valueOf).orElse(""));
    }
    return csv.text();
  }
}
