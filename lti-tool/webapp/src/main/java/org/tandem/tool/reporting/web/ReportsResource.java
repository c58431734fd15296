package org.tandem.tool.reporting.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.Counts;
import org.tandem.tool.reporting.CurrentReport;
import org.tandem.tool.reporting.ObjectiveReport;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.SummaryPdf;

/** The reports of a program, for administrators: counts, and nothing that names anybody. */
@NothingPersonal("counts that name nobody")
@Path("/api/console/reports/{registration}/{program}")
@Dependent
@Transactional
public class ReportsResource {
  private final ConsolePrograms programs;
  private final CurrentReport current;
  private final Counts counts;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ReportsResource(
      ConsolePrograms programs, CurrentReport current, Counts counts, Clock clock) {
    this.programs = programs;
    this.current = current;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * A report with what it is about.
   *
   * @param name the program's
   * @param vocabulary what the program calls people
   * @param smallestGroup below how many people levels are withheld
   * @param at when it was counted
   * @param again whether it is being counted anew at the moment
   * @param objectives how far it is with what it is wanted for
   */
  public record ReportView(
      String name,
      Vocabulary vocabulary,
      int smallestGroup,
      String at,
      boolean again,
      List<ObjectiveReport> objectives,
      ProgramReport report,
      List<Month> months) {}

  /**
   * What a program had come to at the end of a month, or by now.
   *
   * @param at when it was counted
   * @param stages people by stage, as the funnel has them
   */
  public record Month(String at, List<ProgramReport.Reached> stages) {
    static Month of(Count count) {
      return new Month(count.at().toString(), count.report().funnel());
    }
  }

  /** The report as the page shows it. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public ReportView report(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID program,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Program found = programs.get(registration, program);
    Counts.Of of = new Counts.Of(registration, program);
    CurrentReport.Current newest = current.of(of);
    Count count = newest.count();
    return new ReportView(
        found.name(),
        found.vocabulary(AcceptedLanguage.of(language)),
        ProgramReport.SMALLEST_GROUP,
        count.at().toString(),
        newest.again(),
        ObjectiveReport.of(found, count),
        count.report(),
        counts.months(of, aYearAgo()).stream().map(Month::of).toList());
  }

  /**
   * The same numbers for a spreadsheet.
   *
   * @param part the part that is wanted, such as {@code funnel}; none for all of them
   */
  @GET
  @Path("/csv")
  @Produces("text/csv; charset=UTF-8")
  public String csv(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID program,
      @QueryParam("part") @Nullable String part) {
    Program found = programs.get(registration, program);
    Counts.Of of = new Counts.Of(registration, program);
    Count count = current.of(of).count();
    return ReportTable.of(
        ObjectiveReport.of(found, count),
        count.report(),
        counts.months(of, aYearAgo()),
        Optional.ofNullable(part));
  }

  /** The program on one page, for whoever decides about it. */
  @GET
  @Path("/summary")
  @Produces("application/pdf")
  public byte[] summary(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID program,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Program found = programs.get(registration, program);
    Counts.Of of = new Counts.Of(registration, program);
    Count count = current.of(of).count();
    return new SummaryPdf(AcceptedLanguage.of(language))
        .print(
            List.of(
                new SummaryPdf.Page(
                    found.name(),
                    ObjectiveReport.of(found, count),
                    count,
                    counts.months(of, aYearAgo()))));
  }

  private LocalDate aYearAgo() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusYears(1);
  }
}
