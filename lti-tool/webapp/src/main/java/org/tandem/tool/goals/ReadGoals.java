package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.Meetings;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.GoalMethod;
import org.tandem.tool.program.Programs;

/** Shows the goals of a pair with their evidence to one of the two. */
@Dependent
public class ReadGoals {
  private final PairAccess access;
  private final Goals goals;
  private final Tracking tracking;
  private final Ratings ratings;
  private final Meetings meetings;
  private final Programs programs;

  /** For the container. */
  @Inject
  public ReadGoals(
      PairAccess access,
      Goals goals,
      Tracking tracking,
      Ratings ratings,
      Meetings meetings,
      Programs programs) {
    this.access = access;
    this.goals = goals;
    this.tracking = tracking;
    this.ratings = ratings;
    this.meetings = meetings;
    this.programs = programs;
  }

  /**
   * The pair, for one of its two.
   *
   * @throws Rejection (not-found) for anybody else
   */
  public Engagement pair(Visit visit, UUID engagementId) {
    return access.own(visit, engagementId);
  }

  /** Evidence of a pair with the bytes of its file, where it has one. */
  public Optional<File> file(Engagement pair, UUID evidenceId) {
    UUID tenant = pair.place().tenantId();
    return goals
        .findEvidence(tenant, pair.id(), evidenceId)
        .flatMap(Evidence::file)
        .flatMap(
            known -> goals.file(tenant, pair.id(), evidenceId).map(all -> new File(known, all)));
  }

  /**
   * A file that is shown as evidence.
   *
   * @param about its name and type
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
  public record File(EvidenceFile about, byte[] content) {}

  /** How new goals of a pair are written. */
  public GoalMethod method(Engagement pair) {
    return programs.in(pair.place()).goals();
  }

  /** When the two first met, as both confirmed, if they have. */
  public Optional<Instant> firstMeeting(Engagement pair) {
    return meetings.first(pair.place().tenantId(), pair.id());
  }

  /** Where every goal that a pair shares stands, oldest first. */
  public List<Standing> of(Engagement pair) {
    UUID tenant = pair.place().tenantId();
    Map<UUID, Integer> shown = goals.shown(tenant, pair.id());
    Map<UUID, List<Proof>> proofs =
        goals.proofs(tenant, pair.id()).stream().collect(Collectors.groupingBy(Proof::goalId));
    return goals.of(tenant, pair.id()).stream()
        .map(
            goal ->
                new Standing(
                    goal,
                    shown.getOrDefault(goal.id(), 0),
                    proofs.getOrDefault(goal.id(), List.of())))
        .toList();
  }

  /** Every goal that one of a pair sees, with all that happened on the way, oldest first. */
  public List<Tracked> seenBy(Engagement pair, UUID personId) {
    UUID tenant = pair.place().tenantId();
    Map<UUID, List<Milestone>> milestones =
        tracking.milestones(tenant, pair.id()).stream()
            .collect(Collectors.groupingBy(Milestone::goalId));
    Map<UUID, List<CheckIn>> checkIns =
        tracking.checkIns(tenant, pair.id()).stream()
            .collect(Collectors.groupingBy(CheckIn::goalId));
    Map<UUID, Rating> rated =
        ratings.of(tenant, pair.id()).stream()
            .collect(Collectors.toMap(Rating::goalId, Function.identity()));
    Map<UUID, List<Evidence>> evidence =
        goals.evidence(tenant, pair.id()).stream().collect(Collectors.groupingBy(Evidence::goalId));
    return goals.visible(tenant, pair.id(), personId).stream()
        .map(
            goal ->
                new Tracked(
                    goal,
                    evidence.getOrDefault(goal.id(), List.of()),
                    milestones.getOrDefault(goal.id(), List.of()),
                    checkIns.getOrDefault(goal.id(), List.of()),
                    Optional.ofNullable(rated.get(goal.id()))))
        .toList();
  }
}
