package org.tandem.tool.goals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/** The goals of the pairs and the evidence for them; tenant and pair are always given together. */
public interface Goals {
  /** The goals that a pair shares, oldest first. */
  List<Goal> of(UUID tenantId, UUID engagementId);

  /** One goal that a pair shares. */
  Optional<Goal> find(UUID tenantId, UUID engagementId, UUID goalId);

  /** The goals of a pair that one of them sees: the shared ones and their own, oldest first. */
  List<Goal> visible(UUID tenantId, UUID engagementId, UUID personId);

  /** One goal of a pair that one of them sees. */
  Optional<Goal> findVisible(UUID tenantId, UUID engagementId, UUID goalId, UUID personId);

  /** Keeps a new goal. */
  Goal add(UUID tenantId, UUID engagementId, Goal goal);

  /**
   * Keeps a changed goal.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Goal update(UUID tenantId, UUID engagementId, Goal goal);

  /** Takes the mentor's yes back from goals that the mentee has not agreed to. */
  void withdrawMentorsYes(UUID tenantId, UUID engagementId);

  /** Takes a goal away. */
  void remove(UUID tenantId, UUID engagementId, UUID goalId);

  /** All evidence of a pair, oldest first. */
  List<Evidence> evidence(UUID tenantId, UUID engagementId);

  /** One item of evidence of a pair. */
  Optional<Evidence> findEvidence(UUID tenantId, UUID engagementId, UUID evidenceId);

  /** Keeps new evidence. */
  Evidence add(UUID tenantId, UUID engagementId, Evidence evidence);

  /**
   * Keeps changed evidence.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Evidence update(UUID tenantId, UUID engagementId, Evidence evidence);

  /** Keeps the bytes of a file that evidence shows, in place of earlier ones. */
  void keepFile(UUID tenantId, UUID engagementId, UUID evidenceId, byte[] content);

  /** Forgets the bytes of a file. */
  void dropFile(UUID tenantId, UUID engagementId, UUID evidenceId);

  /** The bytes of a file that evidence of a pair shows, if it does. */
  Optional<byte[]> file(UUID tenantId, UUID engagementId, UUID evidenceId);

  /** How much evidence of each of these pairs there is; pairs without any are left out. */
  Map<UUID, Count> counts(UUID tenantId, Collection<UUID> engagementIds);

  /**
   * Items of evidence.
   *
   * @param shown all of them
   * @param countersigned those that count
   * @param questioned those that the other wants to know more of
   */
  record Count(int shown, int countersigned, int questioned) {
    /** None at all. */
    public static final Count NONE = new Count(0, 0, 0);

    /** Those that wait for an answer to what is shown. */
    public int unanswered() {
      return shown - countersigned - questioned;
    }
  }

  /** How many items of evidence each goal of a pair has; goals without any are left out. */
  Map<UUID, Integer> shown(UUID tenantId, UUID engagementId);

  /** The countersigned evidence of a pair, without its words, oldest first. */
  List<Proof> proofs(UUID tenantId, UUID engagementId);

  /** How many of the goals that a pair shares were agreed to. */
  Agreed agreed(UUID tenantId, UUID engagementId);

  /**
   * Goals of both, by who agreed to them.
   *
   * @param byMentor those that the mentor agreed to
   * @param byMentee those that the mentee agreed to
   * @param byBoth those that both agreed to
   */
  record Agreed(int byMentor, int byMentee, int byBoth) {
    /** How many wait for this side's yes. */
    public int waitFor(Side side) {
      return (side == Side.MENTOR ? byMentee : byMentor) - byBoth;
    }
  }
}
