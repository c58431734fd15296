package org.tandem.tool.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message and how far it got.
 *
 * @param id ours
 * @param tenantId the registration it concerns
 * @param kind who delivers it
 * @param key what it brings up to date
 * @param subject what an admin reads about it
 * @param status how far it got
 * @param attempts how often delivery was tried
 * @param reason why the last try failed, as a stable code
 * @param error why the last try failed, in words
 * @param nextTryAt when it is tried next
 * @param createdAt when it was sent
 * @param finishedAt when it arrived or was given up
 */
public record Delivery(
    UUID id,
    UUID tenantId,
    String kind,
    String key,
    String subject,
    Status status,
    int attempts,
    Optional<String> reason,
    Optional<String> error,
    Optional<Instant> nextTryAt,
    Instant createdAt,
    Optional<Instant> finishedAt) {

  /** How far a message got. */
  public enum Status {
    /** Waits for its first or next try. */
    WAITING,
    /** Is being delivered right now. */
    UNDER_WAY,
    /** Arrived, or turned out not to be needed. */
    DELIVERED,
    /** Given up: somebody has to change something and then retry. */
    DEAD
  }
}
