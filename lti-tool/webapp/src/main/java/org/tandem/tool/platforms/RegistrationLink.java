package org.tandem.tool.platforms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link by which one platform may register, once; its token is kept as a hash only.
 *
 * @param id ours
 * @param note who it was made for, in the operator's words; whoever opens it reads them
 * @param createdAt when it was made
 * @param expiresAt when it stops working
 * @param usedAt when a platform registered by it
 */
public record RegistrationLink(
    UUID id, String note, Instant createdAt, Instant expiresAt, Optional<Instant> usedAt) {

  /** What became of a link. */
  public enum Status {
    /** Can be used. */
    OPEN,
    /** Was used. */
    USED,
    /** Was not used in time. */
    EXPIRED
  }

  /** What became of it by now. */
  public Status status(Instant now) {
    if (usedAt.isPresent()) {
      return Status.USED;
    }
    return now.isBefore(expiresAt) ? Status.OPEN : Status.EXPIRED;
  }
}
