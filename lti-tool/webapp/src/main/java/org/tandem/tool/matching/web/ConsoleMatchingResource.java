package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.matching.MatchRules;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.ProgramSettings;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.Weights;
import org.tandem.tool.matching.Wording;
import org.tandem.tool.people.ConsoleVisitor;

/**
 * What an administrator says about the matching of a program: what counts, and who is kept apart.
 */
@NothingPersonal("how a program matches")
@Path("/api/console/programs/{id}/matching")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsoleMatchingResource {
  private final ConsoleVisitor visitor;
  private final TuneMatching tuning;

  /** For the container. */
  @Inject
  public ConsoleMatchingResource(ConsoleVisitor visitor, TuneMatching tuning) {
    this.visitor = visitor;
    this.tuning = tuning;
  }

  /**
   * How a program matches; the version is -1 where nobody has said so yet.
   *
   * @param asked the program's own questions that count, by the names of their points
   */
  public record MatchingView(
      Map<String, Integer> points,
      Map<String, String> asked,
      int leastPoints,
      int fairness,
      List<String> affinities,
      boolean sharedLanguage,
      int sharedHours,
      MatchRules.Sharing department,
      MatchRules.Sharing groups,
      Criteria.Seniority rank,
      long version) {}

  /** How it is to match; what is missing is as usual. */
  public record MatchingChange(
      @Nullable UUID registrationId,
      @Nullable Map<String, Integer> points,
      @Nullable Integer leastPoints,
      @Nullable Integer fairness,
      @Nullable List<String> affinities,
      @Nullable Boolean sharedLanguage,
      @Nullable Integer sharedHours,
      MatchRules.@Nullable Sharing department,
      MatchRules.@Nullable Sharing groups,
      Criteria.@Nullable Seniority rank,
      long version) {

    MatchSettings toSettings(MatchSettings now) {
      MatchRules usual = MatchRules.STANDARD;
      return new MatchSettings(
          new Weights(
              points == null ? Weights.STANDARD.points() : points,
              leastPoints == null ? 0 : leastPoints,
              fairness == null ? 0 : fairness),
          new MatchRules(
              sharedLanguage == null ? usual.sharedLanguage() : sharedLanguage,
              sharedHours == null ? usual.sharedHours() : sharedHours,
              department == null ? usual.department() : department,
              groups == null ? usual.groups() : groups,
              rank == null ? usual.rank() : rank),
          affinities == null ? List.of() : affinities,
          now.asked());
    }
  }

  /** How a program matches. */
  @GET
  public MatchingView matching(
      @PathParam("id") UUID id,
      @QueryParam("registration") @Nullable UUID registration,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return view(tuning.kept(tenant(registration), id), language);
  }

  /** Says how it matches from now on. */
  @PUT
  public MatchingView tune(
      @PathParam("id") UUID id,
      MatchingChange change,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    UUID tenant = tenant(change.registrationId());
    MatchSettings now = tuning.kept(tenant, id).settings();
    return view(tuning.tune(tenant, id, change.toSettings(now), change.version()), language);
  }

  private UUID tenant(@Nullable UUID asked) {
    return visitor.visit().tenant(Optional.ofNullable(asked));
  }

  private static MatchingView view(ProgramSettings.Kept kept, @Nullable String language) {
    Weights weights = kept.settings().weights();
    MatchRules rules = kept.settings().rules();
    return new MatchingView(
        weights.points(),
        new Wording(kept.settings(), AcceptedLanguage.of(language)).questions(),
        weights.leastPoints(),
        weights.fairness(),
        kept.settings().affinities(),
        rules.sharedLanguage(),
        rules.sharedHours(),
        rules.department(),
        rules.groups(),
        rules.rank(),
        kept.version());
  }
}
