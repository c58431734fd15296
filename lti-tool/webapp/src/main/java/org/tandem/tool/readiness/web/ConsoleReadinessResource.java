package org.tandem.tool.readiness.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.ConsolePrograms;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;
import org.tandem.tool.readiness.Guide;
import org.tandem.tool.readiness.GuideFlaw;
import org.tandem.tool.readiness.Guides;
import org.tandem.tool.readiness.Preparation;
import org.tandem.tool.readiness.Preparations;
import org.tandem.tool.readiness.PrepareProgram;

/** What people of a program read before they take part, for administrators. */
@NothingPersonal("texts that a program gives people to read")
@Path("/api/console/readiness/{registration}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleReadinessResource {
  private final ConsoleVisitor visitor;
  private final ConsolePrograms programs;
  private final Guides guides;
  private final Preparations preparations;
  private final PrepareProgram prepare;

  /** For the container. */
  @Inject
  public ConsoleReadinessResource(
      ConsoleVisitor visitor,
      ConsolePrograms programs,
      Guides guides,
      Preparations preparations,
      PrepareProgram prepare) {
    this.visitor = visitor;
    this.programs = programs;
    this.guides = guides;
    this.preparations = preparations;
    this.prepare = prepare;
  }

  /** What a side reads. */
  public record SideView(Side side, @Nullable String guideId, boolean first) {}

  /** What both sides of a program read, and every guide there is to choose. */
  public record ProgramReadinessView(
      String name, Vocabulary vocabulary, List<SideView> sides, List<GuideView> guides) {}

  /**
   * What a side is to read.
   *
   * @param guideId none for nothing
   * @param first whether it is asked for before a profile is handed in
   */
  public record SideInput(@NotNull Side side, @Nullable String guideId, boolean first) {}

  /** A guide to import: its text, as {@code docs/readiness.md} describes. */
  public record ImportInput(@NotNull String file) {}

  /** What is wrong with a file; nothing was kept then. */
  public record ImportView(List<GuideFlaw> flaws) {}

  /**
   * A guide in all its languages.
   *
   * @param shipped whether it ships with the tool, and is changed in a copy only
   * @param versions the newest first
   */
  public record VersionsView(boolean shipped, List<Guide> versions) {}

  /** What a program has people read. */
  @GET
  @Path("{program}")
  public ProgramReadinessView readiness(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID programId,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Program program = programs.get(registration, programId);
    Locale locale = AcceptedLanguage.of(language);
    Vocabulary words = program.vocabulary(locale);
    return new ProgramReadinessView(
        program.name(),
        words,
        Arrays.stream(Side.values())
            .map(side -> preparations.of(registration, programId, side))
            .map(one -> new SideView(one.side(), one.guideId().orElse(null), one.first()))
            .toList(),
        guides.newest(registration).stream()
            .map(guide -> GuideView.of(guide, words, locale))
            .toList());
  }

  /** Says what a side of a program reads. */
  @PUT
  @Path("{program}")
  public void plan(
      @PathParam("registration") UUID registration,
      @PathParam("program") UUID program,
      @Valid @NotNull SideInput input) {
    visitor.visit(registration);
    prepare.plan(
        registration,
        program,
        new Preparation(
            input.side(),
            Optional.ofNullable(input.guideId()).filter(id -> !id.isEmpty()),
            input.first()));
  }

  /** Every version of a guide. */
  @GET
  @Path("guides/{guide}")
  public VersionsView versions(
      @PathParam("registration") UUID registration, @PathParam("guide") String id) {
    visitor.visit(registration);
    List<Guide> versions = guides.versions(registration, id);
    if (versions.isEmpty()) {
      throw Rejection.notFound("guide");
    }
    return new VersionsView(guides.isBuiltIn(id), versions);
  }

  /** Imports a guide. */
  @POST
  @Path("guides")
  public ImportView bring(
      @PathParam("registration") UUID registration, @Valid @NotNull ImportInput input) {
    visitor.visit(registration);
    return new ImportView(prepare.bring(registration, input.file()));
  }
}
