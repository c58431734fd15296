package org.tandem.tool.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What platforms asked for at deep linking launches. */
public interface DeepLinkingRequests {
  /** Keeps what a launch asks for. */
  void add(DeepLinkingRequest request);

  /** What a launch asked for. */
  Optional<DeepLinkingRequest> find(UUID tenantId, UUID launchId);

  /**
   * Marks a request as answered, once: of two answers one gets true.
   *
   * @return whether this is the first answer
   */
  boolean answer(UUID tenantId, UUID launchId, Instant now);
}
