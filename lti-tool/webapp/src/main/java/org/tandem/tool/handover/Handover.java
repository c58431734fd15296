package org.tandem.tool.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.agreements.Signature;

/**
 * An attempt to let a pair go on with another mentor, whose seat is kept until it ends.
 *
 * @param id ours
 * @param tenantId whose
 * @param engagementId the pair
 * @param from the mentor who works with the mentee now
 * @param to the mentor who would
 * @param startedBy who started it
 * @param state how far it has come
 * @param startedAt when it was started
 * @param expiresAt until when it can be completed
 * @param consent the mentee's signature, once given
 * @param version for optimistic locking
 */
public record Handover(
    UUID id,
    UUID tenantId,
    UUID engagementId,
    UUID from,
    UUID to,
    UUID startedBy,
    HandoverState state,
    Instant startedAt,
    Instant expiresAt,
    Optional<Signature> consent,
    long version) {

  /** How long there is to complete it. */
  static final Duration TIME = Duration.ofDays(14);

  /** Whether it can still be completed. */
  boolean isOpen(Instant now) {
    return state == HandoverState.OPEN && now.isBefore(expiresAt);
  }

  /** Whether the mentee consents to exactly this. */
  boolean isConsentedTo(Content content) {
    return consent.filter(one -> one.contentHash().equals(content.hash())).isPresent();
  }
}
