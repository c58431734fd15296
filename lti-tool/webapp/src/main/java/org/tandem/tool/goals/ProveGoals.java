package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.AgreementGuard;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * Proves that goals were reached: the mentee shows evidence, the mentor countersigns it or asks for
 * more. Nobody countersigns what they showed themselves.
 */
@Dependent
@Transactional
public class ProveGoals {
  private static final int MOST = 1_000;
  private static final int LONGEST_QUESTION = 1_000;
  private static final long MOST_BYTES = 100L * 1024 * 1024;

  private final AgreementGuard guard;
  private final Goals goals;
  private final FileScan scan;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ProveGoals(AgreementGuard guard, Goals goals, FileScan scan, Ids ids, Clock clock) {
    this.guard = guard;
    this.goals = goals;
    this.scan = scan;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Shows evidence for an agreed goal.
   *
   * @throws Rejection (forbidden) unless the mentee does; (goal-not-agreed) before both agreed
   */
  public Evidence show(Visit visit, UUID engagementId, UUID goalId, EvidenceInput input) {
    Engagement pair = enter(visit, engagementId, Side.MENTEE);
    Goal goal =
        goals
            .find(visit.tenantId(), pair.id(), goalId)
            .orElseThrow(() -> Rejection.notFound("goal"));
    if (!goal.isAgreed()) {
      throw Rejection.conflict(
          "goal-not-agreed", "Both of you agree to the goal first; then evidence can be shown.");
    }
    if (goals.evidence(visit.tenantId(), pair.id()).size() >= MOST) {
      throw Rejection.conflict("too-much-evidence", "There is enough evidence by now.");
    }
    return goals.add(
        visit.tenantId(),
        pair.id(),
        new Evidence(
            ids.next(),
            goalId,
            input.text(),
            input.link(),
            Optional.empty(),
            input.level(),
            visit.personId(),
            now(),
            Optional.empty(),
            Optional.empty(),
            0));
  }

  /**
   * Shows it better, as long as it is not countersigned.
   *
   * @throws Rejection (forbidden) unless the mentee does; (stale-version) if it was answered since
   */
  public Evidence revise(
      Visit visit, UUID engagementId, UUID evidenceId, EvidenceInput input, long seen) {
    Engagement pair = enter(visit, engagementId, Side.MENTEE);
    Evidence revised =
        evidence(visit, pair, evidenceId, seen)
            .revised(input.text(), input.link(), input.level(), now());
    return goals.update(visit.tenantId(), pair.id(), revised);
  }

  /**
   * Adds a file to evidence that is not countersigned, in place of an earlier one.
   *
   * @param name what the file is called
   * @throws Rejection (forbidden) unless the mentee does; as {@link EvidenceFile#of} and {@link
   *     FileScan#check} say; (too-many-files) beyond 100 MB of a pair; (stale-version) if it was
   *     answered since
   */
  public Evidence attach(
      Visit visit, UUID engagementId, UUID evidenceId, String name, byte[] content, long seen) {
    EvidenceFile file = EvidenceFile.of(name, content);
    scan.check(content);
    Engagement pair = enter(visit, engagementId, Side.MENTEE);
    Evidence evidence = evidence(visit, pair, evidenceId, seen);
    long others =
        goals.evidence(visit.tenantId(), pair.id()).stream()
            .filter(one -> !one.id().equals(evidenceId))
            .flatMap(one -> one.file().stream())
            .mapToLong(EvidenceFile::size)
            .sum();
    if (others + content.length > MOST_BYTES) {
      throw Rejection.conflict("too-many-files", "Your files have 100 MB together by now.");
    }
    Evidence shown =
        goals.update(visit.tenantId(), pair.id(), evidence.showing(Optional.of(file), now()));
    goals.keepFile(visit.tenantId(), pair.id(), evidenceId, content);
    return shown;
  }

  /**
   * Takes the file away from evidence that is not countersigned.
   *
   * @throws Rejection (forbidden) unless the mentee does; (stale-version) if it was answered since
   */
  public Evidence detach(Visit visit, UUID engagementId, UUID evidenceId, long seen) {
    Engagement pair = enter(visit, engagementId, Side.MENTEE);
    Evidence without = evidence(visit, pair, evidenceId, seen).showing(Optional.empty(), now());
    goals.dropFile(visit.tenantId(), pair.id(), evidenceId);
    return goals.update(visit.tenantId(), pair.id(), without);
  }

  /**
   * Countersigns exactly the evidence that the mentor saw.
   *
   * @throws Rejection (forbidden) unless the mentor does; (stale-version) if it was revised since
   */
  public Evidence countersign(Visit visit, UUID engagementId, UUID evidenceId, long seen) {
    Engagement pair = enter(visit, engagementId, Side.MENTOR);
    Evidence evidence = evidence(visit, pair, evidenceId, seen);
    if (evidence.shownBy().equals(visit.personId())) {
      throw Rejection.forbidden("Nobody countersigns their own evidence.");
    }
    Signature signature = Signature.by(visit, Party.MENTOR, evidence.content(), clock.instant());
    return goals.update(visit.tenantId(), pair.id(), evidence.countersigned(signature));
  }

  /**
   * Asks for more before countersigning.
   *
   * @throws Rejection (forbidden) unless the mentor does; (stale-version) if it was revised since
   */
  public Evidence ask(Visit visit, UUID engagementId, UUID evidenceId, String question, long seen) {
    Engagement pair = enter(visit, engagementId, Side.MENTOR);
    String tidy = PlainText.tidy(question, LONGEST_QUESTION);
    if (tidy.isEmpty()) {
      throw Rejection.invalid("question-empty", "Say what you would like to see.");
    }
    return goals.update(
        visit.tenantId(), pair.id(), evidence(visit, pair, evidenceId, seen).questioned(tidy));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Engagement enter(Visit visit, UUID engagementId, Side side) {
    Engagement pair = guard.enter(visit, engagementId);
    if (pair.state() != EngagementState.ACTIVE) {
      throw Rejection.conflict("agreement-unsigned", "Sign your agreement first, both of you.");
    }
    if (pair.sideOf(visit.personId()) != side) {
      throw Rejection.forbidden("This is for the other one of you two to do.");
    }
    return pair;
  }

  private Evidence evidence(Visit visit, Engagement pair, UUID evidenceId, long seen) {
    Evidence evidence =
        goals
            .findEvidence(visit.tenantId(), pair.id(), evidenceId)
            .orElseThrow(() -> Rejection.notFound("evidence"));
    if (evidence.version() != seen) {
      throw Rejection.stale();
    }
    return evidence;
  }
}
