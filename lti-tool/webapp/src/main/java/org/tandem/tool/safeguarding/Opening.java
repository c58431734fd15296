package org.tandem.tool.safeguarding;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A request to read what a pair wrote.
 *
 * @param id ours
 * @param tenantId whose
 * @param engagementId which pair
 * @param parts what is to be read
 * @param askedBy who asked
 * @param askedAt when
 * @param reason why, in their words
 * @param approval that somebody else approved it
 */
public record Opening(
    UUID id,
    UUID tenantId,
    UUID engagementId,
    Set<Part> parts,
    UUID askedBy,
    Instant askedAt,
    String reason,
    Optional<Approval> approval) {
  /** So long somebody else can approve it. */
  public static final Duration TO_APPROVE = Duration.ofDays(3);

  /** So long the two of the staff can read. */
  public static final Duration OPEN = Duration.ofDays(2);

  /** So long after its approval it is news to the pair. */
  private static final Duration NEWS = Duration.ofDays(14);

  /**
   * That somebody approved it.
   *
   * @param by who
   * @param at when
   * @param reason why, in their words
   */
  public record Approval(UUID by, Instant at, String reason) {}

  /** How far a request has come. */
  public enum State {
    /** Waits for somebody else. */
    ASKED,
    /** Approved: the two can read. */
    OPEN,
    /** Nobody approved it in time. */
    LAPSED,
    /** The time to read is over. */
    OVER
  }

  /** Keeps its own copy. */
  public Opening {
    parts = EnumSet.copyOf(parts);
  }

  /** How far it has come. */
  public State state(Instant now) {
    return approval
        .map(one -> now.isBefore(one.at().plus(OPEN)) ? State.OPEN : State.OVER)
        .orElseGet(() -> now.isBefore(askedAt.plus(TO_APPROVE)) ? State.ASKED : State.LAPSED);
  }

  /** Until when it is as it is. */
  public Instant until() {
    return approval.map(one -> one.at().plus(OPEN)).orElseGet(() -> askedAt.plus(TO_APPROVE));
  }

  /** Whether it was approved, so lately that the pair may not have read of it. */
  public boolean isNews(Instant now) {
    return approval.filter(one -> now.isBefore(one.at().plus(NEWS))).isPresent();
  }

  /** Whether this is one of the two of the staff. */
  public boolean isBy(UUID personId) {
    return askedBy.equals(personId)
        || approval.filter(one -> one.by().equals(personId)).isPresent();
  }
}
