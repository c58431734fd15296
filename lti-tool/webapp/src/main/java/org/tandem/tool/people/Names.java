package org.tandem.tool.people;

import java.time.Instant;
import java.util.UUID;

/** Where people's names come from: the LMS, or, where it names nobody, themselves. */
public interface Names {
  /** Whether names and addresses that the LMS sends are not kept. */
  boolean isMinimal(UUID tenantId);

  /** From now on keeps none, and forgets those that were kept; what people chose stays. */
  void keepNone(UUID tenantId, Instant now);

  /** From now on keeps them again; each comes back with the next launch or roster. */
  void keep(UUID tenantId);

  /** Whether a person chose their name themselves. */
  boolean isOwn(UUID tenantId, UUID personId);

  /** Calls a person what they chose. */
  void choose(UUID tenantId, UUID personId, String name, boolean own);
}
