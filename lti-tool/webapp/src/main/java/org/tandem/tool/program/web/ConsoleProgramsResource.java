package org.tandem.tool.program.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.Objective;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.ProgramTemplate;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Templates;

/** What an administrator does with the programs of a registration. */
@Path("/api/console")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleProgramsResource {
  private final ConsoleVisitor visitor;
  private final Programs programs;
  private final Templates templates;
  private final DesignProgram design;

  /** For the container. */
  @Inject
  public ConsoleProgramsResource(
      ConsoleVisitor visitor, Programs programs, Templates templates, DesignProgram design) {
    this.visitor = visitor;
    this.programs = programs;
    this.templates = templates;
    this.design = design;
  }

  /** A template as a choice. */
  public record TemplateView(
      String id,
      int version,
      String kind,
      String name,
      String summary,
      String mentors,
      String mentees,
      int clauses,
      int requiredClauses,
      int maxMonths,
      boolean measurableOutcomeRequired) {}

  /** A program. */
  public record ProgramView(
      UUID id,
      UUID registrationId,
      String name,
      String templateId,
      String templateName,
      String kind,
      String status,
      PairingPolicy pairing,
      GoalMethod goals,
      List<Objective> objectives,
      String createdAt,
      long version) {}

  /** A program to make; open at once where {@code open} is true. */
  public record NewProgram(
      @Nullable UUID registrationId,
      @Nullable String templateId,
      @Nullable String name,
      @Nullable List<StatedObjective> objectives,
      boolean open) {}

  /** A program's new name and status. */
  public record ProgramChange(
      @Nullable UUID registrationId,
      @Nullable String name,
      @Nullable ProgramStatus status,
      long version) {}

  /** How people find each other in a program. */
  public record PairingChange(
      @Nullable UUID registrationId,
      @Nullable PairingMethod method,
      int openRequests,
      int daysToAnswer,
      long version) {}

  /** How the pairs of a program write their goals. */
  public record GoalsChange(
      @Nullable UUID registrationId, @Nullable GoalMethod method, long version) {}

  /** What a program is wanted for. */
  public record ObjectivesChange(
      @Nullable UUID registrationId, @Nullable List<StatedObjective> objectives, long version) {}

  /** Every template that a program can be made from. */
  @GET
  @Path("/templates")
  public List<TemplateView> templates(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    visitor.visit();
    Locale locale = AcceptedLanguage.of(language);
    return templates.all().stream().map(template -> view(template, locale)).toList();
  }

  /** The programs of a registration, newest first. */
  @GET
  @Path("/programs")
  public List<ProgramView> programs(
      @QueryParam("registration") @Nullable UUID registration,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Locale locale = AcceptedLanguage.of(language);
    return programs.all(tenant(registration)).stream()
        .map(program -> view(program, locale))
        .toList();
  }

  /** Makes a program. */
  @POST
  @Path("/programs")
  public ProgramView create(
      NewProgram wanted, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    UUID tenant = tenant(wanted.registrationId());
    Program draft =
        design.draft(
            tenant,
            required(wanted.templateId()),
            required(wanted.name()),
            StatedObjective.toObjectives(wanted.objectives()));
    Program made =
        wanted.open()
            ? design.change(tenant, draft.id(), draft.name(), ProgramStatus.OPEN, draft.version())
            : draft;
    return view(made, AcceptedLanguage.of(language));
  }

  /** Renames, opens or closes a program. */
  @PUT
  @Path("/programs/{id}")
  public ProgramView change(
      @PathParam("id") UUID id,
      ProgramChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    if (change.status() == null) {
      throw Rejection.invalid("invalid-input", "Say whether the program is a draft, open, closed.");
    }
    Program changed =
        design.change(
            tenant(change.registrationId()),
            id,
            required(change.name()),
            change.status(),
            change.version());
    return view(changed, AcceptedLanguage.of(language));
  }

  /** Says how people find each other in a program. */
  @PUT
  @Path("/programs/{id}/pairing")
  public ProgramView pair(
      @PathParam("id") UUID id,
      PairingChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    if (change.method() == null) {
      throw Rejection.invalid("invalid-input", "Say how people are paired.");
    }
    PairingPolicy how =
        new PairingPolicy(change.method(), change.openRequests(), change.daysToAnswer());
    return view(
        design.pair(tenant(change.registrationId()), id, how, change.version()),
        AcceptedLanguage.of(language));
  }

  /** Says how the pairs of a program write new goals. */
  @PUT
  @Path("/programs/{id}/goals")
  public ProgramView writeGoals(
      @PathParam("id") UUID id,
      GoalsChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    if (change.method() == null) {
      throw Rejection.invalid("invalid-input", "Say how goals are written.");
    }
    UUID tenant = tenant(change.registrationId());
    return view(
        design.writeGoals(tenant, id, change.method(), change.version()),
        AcceptedLanguage.of(language));
  }

  /** Says what a program is wanted for. */
  @PUT
  @Path("/programs/{id}/objectives")
  public ProgramView want(
      @PathParam("id") UUID id,
      ObjectivesChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return view(
        design.want(
            tenant(change.registrationId()),
            id,
            StatedObjective.toObjectives(change.objectives()),
            change.version()),
        AcceptedLanguage.of(language));
  }

  private UUID tenant(@Nullable UUID asked) {
    return visitor.visit().tenant(Optional.ofNullable(asked));
  }

  private static String required(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static TemplateView view(ProgramTemplate template, Locale locale) {
    return new TemplateView(
        template.id(),
        template.version(),
        template.kind().name(),
        template.name().in(locale),
        template.summary().in(locale),
        template.vocabulary(locale).mentor().other(),
        template.vocabulary(locale).mentee().other(),
        template.clauses().size(),
        (int) template.clauses().stream().filter(clause -> clause.required()).count(),
        template.maxMonths(),
        template.measurableOutcomeRequired());
  }

  private static ProgramView view(Program program, Locale locale) {
    return new ProgramView(
        program.id(),
        program.tenantId(),
        program.name(),
        program.template().id(),
        program.template().name().in(locale),
        program.template().kind().name(),
        program.status().name(),
        program.pairing(),
        program.goals(),
        program.objectives(),
        program.createdAt().toString(),
        program.version());
  }
}
