package org.tandem.tool.platforms;

import java.time.Instant;
import java.util.UUID;

/**
 * One installation of the tool within a platform.
 *
 * @param id ours
 * @param registrationId the registration it belongs to
 * @param deploymentId the platform's id
 * @param status whether launches through it are let in
 * @param firstSeenAt when it was first named
 */
public record Deployment(
    UUID id, UUID registrationId, String deploymentId, Status status, Instant firstSeenAt) {

  /** Whether launches are let in. */
  public enum Status {
    /** Named by a launch, waiting for approval. */
    PENDING,
    /** Let in. */
    ACTIVE
  }
}
