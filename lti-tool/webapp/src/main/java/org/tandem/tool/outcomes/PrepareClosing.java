package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.Milestone;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.goals.Standing;
import org.tandem.tool.goals.Tracking;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.Meetings;
import org.tandem.tool.program.Programs;
import org.tandem.tool.program.Reached;

/** Works out what a pair would sign if it closed now. */
@Dependent
public class PrepareClosing {
  private final Agreements agreements;
  private final ReadGoals goals;
  private final Meetings meetings;
  private final Tracking tracking;
  private final Programs programs;

  /** For the container. */
  @Inject
  public PrepareClosing(
      Agreements agreements,
      ReadGoals goals,
      Meetings meetings,
      Tracking tracking,
      Programs programs) {
    this.agreements = agreements;
    this.goals = goals;
    this.meetings = meetings;
    this.tracking = tracking;
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
    Reached reached = reached(pair, agreed, achievement);
    Optional<ScorePayload> score =
        agreement
            .grading()
            .flatMap(
                terms ->
                    terms
                        .policy()
                        .pointsFor(reached)
                        .map(
                            points ->
                                new ScorePayload(
                                    terms.activityId(),
                                    pair.menteeId(),
                                    points,
                                    terms.policy().maximum(),
                                    ScoreComment.of(
                                        language(pair), agreement.number(), countersigned))));
    return new Closing(
        pair,
        agreement,
        agreed,
        reached,
        achievement,
        score,
        programs
            .find(tenant, pair.place().programId())
            .map(program -> program.template().measurableOutcomeRequired())
            .orElse(false));
  }

  private Reached reached(
      Engagement pair, List<Standing> agreed, Optional<Achievement> achievement) {
    UUID tenant = pair.place().tenantId();
    Map<UUID, Goal> goals =
        agreed.stream().map(Standing::goal).collect(Collectors.toMap(Goal::id, goal -> goal));
    List<Milestone> milestones =
        tracking.milestones(tenant, pair.id()).stream()
            .filter(one -> goals.containsKey(one.goalId()))
            .toList();
    return new Reached(
        achievement.map(one -> OptionalInt.of(one.level())).orElseGet(OptionalInt::empty),
        meetings.counting(tenant, List.of(pair.id())).getOrDefault(pair.id(), 0),
        (int)
            milestones.stream()
                .filter(one -> one.isReached(Objects.requireNonNull(goals.get(one.goalId()))))
                .count(),
        milestones.size());
  }

  private Locale language(Engagement pair) {
    return agreements
        .find(pair.place().tenantId(), pair.id())
        .map(header -> Locale.forLanguageTag(header.language()))
        .orElseThrow(() -> Rejection.notFound("agreement"));
  }
}
