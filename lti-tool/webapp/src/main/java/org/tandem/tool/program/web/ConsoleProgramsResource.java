package org.tandem.tool.program.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Templates;
import org.tandem.tool.program.web.ProgramViews.ProgramView;
import org.tandem.tool.program.web.ProgramViews.TemplateView;

/** The programs of a registration, and how an administrator makes one. */
@NothingPersonal("programs and their settings")
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

  /** A program to make; open at once where {@code open} is true. */
  public record NewProgram(
      @Nullable UUID registrationId,
      @Nullable String templateId,
      @Nullable String name,
      @Nullable List<StatedObjective> objectives,
      boolean open) {}

  /** Every template that a program of a registration can be made from. */
  @GET
  @Path("/templates")
  public List<TemplateView> templates(
      @QueryParam("registration") @Nullable UUID registration,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Locale locale = AcceptedLanguage.of(language);
    return templates.offered(tenant(registration)).stream()
        .map(template -> ProgramViews.of(template, locale))
        .toList();
  }

  /** The programs of a registration, newest first. */
  @GET
  @Path("/programs")
  public List<ProgramView> programs(
      @QueryParam("registration") @Nullable UUID registration,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Locale locale = AcceptedLanguage.of(language);
    return programs.all(tenant(registration)).stream()
        .map(program -> ProgramViews.of(program, locale))
        .toList();
  }

  /** Makes a program, and the one beside it where the template names one; answers the first. */
  @POST
  @Path("/programs")
  public ProgramView create(
      NewProgram wanted, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    UUID tenant = tenant(wanted.registrationId());
    Locale locale = AcceptedLanguage.of(language);
    List<Program> drafts =
        design.drafts(
            tenant,
            required(wanted.templateId()),
            required(wanted.name()),
            StatedObjective.toObjectives(wanted.objectives()),
            locale);
    List<Program> made =
        wanted.open() ? drafts.stream().map(draft -> open(tenant, draft)).toList() : drafts;
    return ProgramViews.of(made.get(0), locale);
  }

  private Program open(UUID tenant, Program draft) {
    return design.change(tenant, draft.id(), draft.name(), ProgramStatus.OPEN, draft.version());
  }

  private UUID tenant(@Nullable UUID asked) {
    return visitor.visit().tenant(Optional.ofNullable(asked));
  }

  private static String required(@Nullable String text) {
    return text == null ? "" : text;
  }
}
