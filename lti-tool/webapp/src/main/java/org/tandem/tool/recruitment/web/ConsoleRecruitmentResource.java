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
import java.util.Locale;
import java.util.UUID;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.CsvText;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.recruitment.Source;
import org.tandem.tool.recruitment.Sources;

/** Where the mentors of a program come from, for administrators. */
@NothingPersonal("counts that name nobody")
@Path("/api/console/recruitment/{registration}/{program}")
@Dependent
@Transactional
public class ConsoleRecruitmentResource {
  private final ConsolePrograms programs;
  private final Sources sources;

  /** For the container. */
  @Inject
  public ConsoleRecruitmentResource(ConsolePrograms programs, Sources sources) {
    this.programs = programs;
    this.sources = sources;
  }

  /** Every way, campaigns first. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<Source> sources(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    return sources.of(registration, programs.get(registration, program).id());
  }

  /** The same numbers for a spreadsheet; what is withheld is empty. */
  @GET
  @Path("/csv")
  @Produces("text/csv; charset=UTF-8")
  public String csv(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    CsvText csv = new CsvText();
    csv.line("way", "name", "reached", "offered", "matched");
    for (Source each : sources(registration, program)) {
      csv.line(
          each.kind().name().toLowerCase(Locale.ROOT),
          each.name(),
          each.reached().map(String::valueOf).orElse(""),
          each.offered().map(String::valueOf).orElse(""),
          each.matched().map(String::valueOf).orElse(""));
    }
    return csv.text();
  }
}
