package org.tandem.tool.relations;

import java.time.Instant;
import java.util.UUID;

/**
 * Something between two people that keeps them apart.
 *
 * @param id ours
 * @param tenantId the registration; nothing reaches beyond it
 * @param kind what it is
 * @param oneId who blocks, or who leads; of a conflict the one with the lower id
 * @param otherId the other one
 * @param declaredBy who said so
 * @param declaredAt when
 */
public record Relation(
    UUID id,
    UUID tenantId,
    Kind kind,
    UUID oneId,
    UUID otherId,
    UUID declaredBy,
    Instant declaredAt) {

  /** What can be between two people. */
  public enum Kind {
    /** One of the two never wants to be paired with the other; nobody else's business. */
    BLOCK,
    /** A conflict of interest that staff know of. */
    CONFLICT,
    /** The first leads the second, who may lead others in turn. */
    REPORTING_LINE
  }

  boolean concerns(UUID personId) {
    return oneId.equals(personId) || otherId.equals(personId);
  }
}
