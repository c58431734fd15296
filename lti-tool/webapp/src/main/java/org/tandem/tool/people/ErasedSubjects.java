package org.tandem.tool.people;

import java.util.UUID;

/**
 * Whom a platform's rosters may not bring back: people who were erased and have not launched again
 * since. Only a keyed hash of the platform's identifier is kept.
 */
public interface ErasedSubjects {
  /** The person with this identifier is being erased. */
  void add(UUID tenantId, String subject);
}
