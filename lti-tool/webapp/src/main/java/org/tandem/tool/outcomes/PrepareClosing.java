package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.goals.Standing;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.Meetings;
import org.tandem.tool.program.Programs;

/** Works out what a pair would sign if it closed now. */
@Dependent
public class PrepareClosing {
  private final Agreements agreements;
  private final ReadGoals goals;
  private final Meetings meetings;
  private final Programs programs;

  /** For the container. */
  @Inject
  public PrepareClosing(
      Agreements agreements, ReadGoals goals, Meetings meetings, Programs programs) {
    this.agreements = agreements;
    this.goals = goals;
    this.meetings = meetings;
    this.programs = programs;
  }

  /** The closing of a pair whose agreement both signed; none before. */
  public Optional<Closing> of(Engagement pair) {
    UUID tenant = pair.place().tenantId();
    List<AgreementVersion> versions = agreements.versions(tenant, pair.id());
    return InForce.of(versions).map(holds -> closing(pair, holds));
  }

  private Closing closing(Engagement pair, InForce agreement) {
    UUID tenant = pair.place().tenantId();
    List<Standing> agreed =
        goals.of(pair).stream().filter(standing -> standing.goal().isAgreed()).toList();
    Optional<Achievement> achievement = Achievement.of(agreed);
    int countersigned = agreed.stream().mapToInt(Standing::countersigned).sum();
    Optional<ScorePayload> score =
        achievement.flatMap(
            reached ->
                agreement
                    .grading()
                    .map(
                        terms ->
                            new ScorePayload(
                                terms.activityId(),
                                pair.menteeId(),
                                terms.policy().pointsFor(reached.level()),
                                terms.policy().maximum(),
                                ScoreComment.of(
                                    language(pair), agreement.number(), countersigned))));
    return new Closing(
        pair,
        agreement,
        agreed,
        meetings.counting(tenant, List.of(pair.id())).getOrDefault(pair.id(), 0),
        achievement,
        score,
        programs
            .find(tenant, pair.place().programId())
            .map(program -> program.template().measurableOutcomeRequired())
            .orElse(false));
  }

  private Locale language(Engagement pair) {
    return agreements
        .find(pair.place().tenantId(), pair.id())
        .map(header -> Locale.forLanguageTag(header.language()))
        .orElseThrow(() -> Rejection.notFound("agreement"));
  }
}
