package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.recognition.AchievementTexts;
import org.tandem.tool.recognition.Award;
import org.tandem.tool.recognition.RevokeAward;

/** The credentials that an organisation has issued, for its administrators. */
@Path("/api/console/recognition/{registration}")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleRecognitionResource {
  private final ConsoleVisitor visitor;
  private final RevokeAward revoking;
  private final AwardPrograms programs;
  private final People people;

  /** For the container. */
  @Inject
  public ConsoleRecognitionResource(
      ConsoleVisitor visitor, RevokeAward revoking, AwardPrograms programs, People people) {
    this.visitor = visitor;
    this.revoking = revoking;
    this.programs = programs;
    this.people = people;
  }

  /**
   * A credential as its issuer sees it: to whom and what for; neither counts nor whether it is
   * shared.
   *
   * @param revokedAt when it was taken back; null unless it was
   * @param reason why; null likewise
   */
  public record IssuedView(
      UUID id,
      String holder,
      String name,
      String earnedAt,
      @Nullable String revokedAt,
      @Nullable String reason) {}

  /** Why a credential is taken back. */
  public record RevocationInput(@Nullable String reason) {}

  /** What was issued, newest first. */
  @GET
  public List<IssuedView> issued(
      @PathParam("registration") UUID registration,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    List<Award> issued = revoking.issued(visitor.visit(), registration);
    Map<UUID, Person> holders =
        people.findAll(registration, issued.stream().map(Award::personId).distinct().toList());
    AchievementTexts texts = AchievementTexts.in(AcceptedLanguage.of(language));
    return issued.stream()
        .map(
            award ->
                new IssuedView(
                    award.id(),
                    Optional.ofNullable(holders.get(award.personId())).map(Person::name).orElse(""),
                    texts.name(award.achievement(), programs.of(award)),
                    award.earnedAt().toString(),
                    award.revocation().map(one -> one.at().toString()).orElse(null),
                    award.revocation().map(Award.Revocation::reason).orElse(null)))
        .toList();
  }

  /** Takes one back, for good. */
  @POST
  @Path("awards/{award}/revocation")
  public List<IssuedView> revoke(
      @PathParam("registration") UUID registration,
      @PathParam("award") UUID award,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
      @Valid @NotNull RevocationInput input) {
    revoking.revoke(visitor.visit(), registration, award, input.reason());
    return issued(registration, language);
  }
}
