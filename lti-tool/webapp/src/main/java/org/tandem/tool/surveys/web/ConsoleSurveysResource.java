package org.tandem.tool.surveys.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;
import org.tandem.tool.surveys.DesignSurveys;
import org.tandem.tool.surveys.InstrumentFlaw;
import org.tandem.tool.surveys.Instruments;
import org.tandem.tool.surveys.Summaries;
import org.tandem.tool.surveys.SurveyPlan;
import org.tandem.tool.surveys.SurveyPlans;

/** What a program asks its pairs, and what came of it in groups, for administrators. */
@NothingPersonal("questions, and means of groups of five and more")
@Path("api/console/surveys/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class ConsoleSurveysResource {
  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final SurveyPlans plans;
  private final Instruments instruments;
  private final Summaries summaries;
  private final DesignSurveys design;

  /** For the container. */
  @Inject
  public ConsoleSurveysResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      SurveyPlans plans,
      Instruments instruments,
      Summaries summaries,
      DesignSurveys design) {
    this.visitor = visitor;
    this.programs = programs;
    this.plans = plans;
    this.instruments = instruments;
    this.summaries = summaries;
    this.design = design;
  }

  /**
   * What a program asks.
   *
   * @param pulseWeeks weeks from one pulse to the next; 0 for none
   * @param midpoint ids of the questionnaires half-way
   * @param closing ids of the questionnaires at the end
   * @param version the version it was read as
   */
  public record PlanInput(
      int pulseWeeks,
      @NotNull List<String> midpoint,
      @NotNull List<String> closing,
      long version) {}

  /**
   * A questionnaire to import.
   *
   * @param file its text, as {@code docs/surveys/instrument.schema.json} describes
   */
  public record ImportInput(@NotNull String file) {}

  /** What is wrong with a file; nothing was kept then. */
  public record ImportView(List<InstrumentFlaw> flaws) {}

  /** Plan, questionnaires and results of a program. */
  @GET
  @Path("{program}")
  public ProgramSurveysView surveys(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Program program = programs.get(registration, programId);
    return ProgramSurveysView.of(
        program,
        plans.of(registration, programId),
        instruments.newest(registration),
        summaries.of(registration, programId),
        AcceptedLanguage.of(language));
  }

  /** Says what a program asks. */
  @PUT
  @Path("{program}/plan")
  public void plan(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID program,
      @Valid @NotNull PlanInput input) {
    visitor.visit(registration);
    design.plan(
        registration,
        program,
        new SurveyPlan(input.pulseWeeks(), input.midpoint(), input.closing(), input.version()));
  }

  /** Imports a questionnaire. */
  @POST
  @Path("instruments")
  public ImportView bring(
      @PathParam("registration") UUID registration, @Valid @NotNull ImportInput input) {
    visitor.visit(registration);
    return new ImportView(design.bring(registration, input.file()));
  }
}
