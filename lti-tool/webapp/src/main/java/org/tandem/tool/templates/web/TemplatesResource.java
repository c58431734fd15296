package org.tandem.tool.templates.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Templates;
import org.tandem.tool.templates.KeepTemplates;
import org.tandem.tool.templates.TemplateFile;
import org.tandem.tool.templates.TemplateLibrary;
import org.tandem.tool.templates.web.TemplateViews.DifferenceView;
import org.tandem.tool.templates.web.TemplateViews.FileView;
import org.tandem.tool.templates.web.TemplateViews.LibraryView;

/** The templates of a registration: what is offered, brought in, compared and retired. */
@NothingPersonal("designs of programs")
@Path("/api/console/templates/{registration}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplatesResource {
  private static final String YAML = "application/yaml";

  private final ConsoleVisitor visitor;
  private final KeepTemplates keep;
  private final Templates templates;
  private final TemplateLibrary library;
  private final Programs programs;

  /** For the container. */
  @Inject
  public TemplatesResource(
      ConsoleVisitor visitor,
      KeepTemplates keep,
      Templates templates,
      TemplateLibrary library,
      Programs programs) {
    this.visitor = visitor;
    this.keep = keep;
    this.templates = templates;
    this.library = library;
    this.programs = programs;
  }

  /**
   * A template to look at or to bring in.
   *
   * @param file its text, as {@code docs/templates.md} describes
   */
  public record FileInput(@NotNull String file) {}

  /** Whether programs can be made from a template. */
  public record OfferInput(boolean offered) {}

  /** Under which id and name the design of a program is kept as a template. */
  public record ShareInput(@NotNull String id, @NotNull String name) {}

  /** A template by its id and version. */
  public record VersionView(String id, int version) {}

  /** Every template, offered or retired. */
  @GET
  public List<LibraryView> all(
      @PathParam("registration") UUID registration,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    visitor.visit(registration);
    return TemplateViews.library(
        registration,
        templates,
        library,
        programs.all(registration),
        AcceptedLanguage.of(language));
  }

  /** Says what is wrong with a file, or what it would bring; keeps nothing. */
  @POST
  @Path("look")
  public FileView look(
      @PathParam("registration") UUID registration,
      @Valid @NotNull FileInput input,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    visitor.visit(registration);
    return view(registration, keep.look(registration, input.file()), language);
  }

  /** Brings a file in; where something is wrong with it, nothing is kept. */
  @POST
  public FileView bring(
      @PathParam("registration") UUID registration,
      @Valid @NotNull FileInput input,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    visitor.visit(registration);
    TemplateFile brought = keep.bring(registration, input.file());
    return TemplateViews.of(brought, List.of(), AcceptedLanguage.of(language));
  }

  /** Offers a template, or retires it. */
  @PUT
  @Path("{id}/offer")
  public void offer(
      @PathParam("registration") UUID registration,
      @PathParam("id") String id,
      @Valid @NotNull OfferInput input) {
    visitor.visit(registration);
    keep.offer(registration, id, input.offered());
  }

  /** The file of one version. */
  @GET
  @Path("{id}/versions/{version}")
  @Produces(YAML)
  public String file(
      @PathParam("registration") UUID registration,
      @PathParam("id") String id,
      @PathParam("version") int version) {
    visitor.visit(registration);
    return keep.file(registration, id, version);
  }

  /** In what two versions differ. */
  @GET
  @Path("{id}/differences")
  public List<DifferenceView> differences(
      @PathParam("registration") UUID registration,
      @PathParam("id") String id,
      @QueryParam("from") int from,
      @QueryParam("to") int to) {
    visitor.visit(registration);
    return TemplateViews.of(keep.differences(registration, id, from, to));
  }

  /** The design that a program has now, as the file of a template. */
  @GET
  @Path("programs/{program}/file")
  @Produces(YAML)
  public String programFile(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    visitor.visit(registration);
    return keep.file(registration, program);
  }

  /** In what a program differs from its template. */
  @GET
  @Path("programs/{program}/differences")
  public List<DifferenceView> programDifferences(
      @PathParam("registration") UUID registration, @PathParam("program") UUID program) {
    visitor.visit(registration);
    return TemplateViews.of(keep.differences(registration, program));
  }

  /** Keeps the design of a program as a template. */
  @POST
  @Path("programs/{program}")
  public VersionView share(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID program,
      @Valid @NotNull ShareInput input) {
    visitor.visit(registration);
    var shared = keep.share(registration, program, input.id(), input.name());
    return new VersionView(shared.id(), shared.version());
  }

  private FileView view(UUID registration, TemplateFile file, @Nullable String language) {
    Locale locale = AcceptedLanguage.of(language);
    List<DifferenceView> news =
        file.design()
            .flatMap(looked -> keep.news(registration, looked))
            .map(TemplateViews::of)
            .orElse(List.of());
    return TemplateViews.of(file, news, locale);
  }
}
