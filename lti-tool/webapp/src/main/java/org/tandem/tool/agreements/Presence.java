package org.tandem.tool.agreements;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who of the two has their agreement open at the moment. */
public interface Presence {
  /** Pages tell that they are open every few seconds; whoever is silent this long is gone. */
  Duration SILENCE = Duration.ofSeconds(25);

  /**
   * Somebody at the agreement.
   *
   * @param clauseId the clause that they are in; none while they only read
   */
  record Here(Optional<String> clauseId) {}

  /** Notes that somebody is there now. */
  void seen(
      UUID tenantId, UUID engagementId, UUID personId, Optional<String> clauseId, Instant now);

  /** The person, if they were there after this moment. */
  Optional<Here> since(UUID tenantId, UUID engagementId, UUID personId, Instant moment);
}
