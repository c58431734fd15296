package org.tandem.tool.program.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.web.ProgramViews.ProgramView;

/** What an administrator changes about a program, each with the version that was on the screen. */
@NothingPersonal("programs and their settings")
@Path("/api/console/programs/{id}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgramDesignResource {
  private final ConsoleVisitor visitor;
  private final DesignProgram design;

  /** For the container. */
  @Inject
  public ProgramDesignResource(ConsoleVisitor visitor, DesignProgram design) {
    this.visitor = visitor;
    this.design = design;
  }

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

  /** Whether somebody besides the two must sign the agreements of a program. */
  public record ThirdPartyChange(@Nullable UUID registrationId, boolean wanted, long version) {}

  /** What a program is wanted for. */
  public record ObjectivesChange(
      @Nullable UUID registrationId, @Nullable List<StatedObjective> objectives, long version) {}

  /** What a copy of a program is called. */
  public record CopyInput(@Nullable UUID registrationId, @Nullable String name) {}

  /** What a program calls its two sides, by language. */
  public record VocabularyChange(
      @Nullable UUID registrationId,
      @Nullable Map<String, StatedVocabulary> vocabulary,
      long version) {}

  /** Renames, opens or closes a program. */
  @PUT
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
            change.name() == null ? "" : change.name(),
            change.status(),
            change.version());
    return ProgramViews.of(changed, AcceptedLanguage.of(language));
  }

  /** Says how people find each other in a program. */
  @PUT
  @Path("/pairing")
  public ProgramView pair(
      @PathParam("id") UUID id,
      PairingChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    if (change.method() == null) {
      throw Rejection.invalid("invalid-input", "Say how people are paired.");
    }
    PairingPolicy how =
        new PairingPolicy(change.method(), change.openRequests(), change.daysToAnswer());
    return ProgramViews.of(
        design.pair(tenant(change.registrationId()), id, how, change.version()),
        AcceptedLanguage.of(language));
  }

  /** Says how the pairs of a program write new goals. */
  @PUT
  @Path("/goals")
  public ProgramView writeGoals(
      @PathParam("id") UUID id,
      GoalsChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    if (change.method() == null) {
      throw Rejection.invalid("invalid-input", "Say how goals are written.");
    }
    UUID tenant = tenant(change.registrationId());
    return ProgramViews.of(
        design.writeGoals(tenant, id, change.method(), change.version()),
        AcceptedLanguage.of(language));
  }

  /** Says whether somebody besides the two must sign. */
  @PUT
  @Path("/third-party")
  public ProgramView requireThirdParty(
      @PathParam("id") UUID id,
      ThirdPartyChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    UUID tenant = tenant(change.registrationId());
    return ProgramViews.of(
        design.requireThirdParty(tenant, id, change.wanted(), change.version()),
        AcceptedLanguage.of(language));
  }

  /** Says what a program is wanted for. */
  @PUT
  @Path("/objectives")
  public ProgramView want(
      @PathParam("id") UUID id,
      ObjectivesChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return ProgramViews.of(
        design.want(
            tenant(change.registrationId()),
            id,
            StatedObjective.toObjectives(change.objectives()),
            change.version()),
        AcceptedLanguage.of(language));
  }

  /** Says what a program calls its two sides; no word at all: as its template does. */
  @PUT
  @Path("/vocabulary")
  public ProgramView call(
      @PathParam("id") UUID id,
      VocabularyChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return ProgramViews.of(
        design.call(
            tenant(change.registrationId()),
            id,
            StatedVocabulary.toVocabularies(change.vocabulary()),
            change.version()),
        AcceptedLanguage.of(language));
  }

  /** Makes a draft that is what this program is, without its people. */
  @POST
  @Path("/copies")
  public ProgramView copy(
      @PathParam("id") UUID id,
      CopyInput input,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Program copy = design.copy(tenant(input.registrationId()), id, PlainText.orEmpty(input.name()));
    return ProgramViews.of(copy, AcceptedLanguage.of(language));
  }

  private UUID tenant(@Nullable UUID asked) {
    return visitor.visit().tenant(Optional.ofNullable(asked));
  }
}
