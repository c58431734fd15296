package org.tandem.tool.meetings;

import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.matching.Availability;

/** When people usually have time to meet, wherever they do. */
public interface UsualHours {
  /** A person's hours, if they said any. */
  Optional<Availability> find(UUID tenantId, UUID personId);

  /** Keeps a person's hours, or forgets them. */
  void keep(UUID tenantId, UUID personId, Optional<Availability> hours);
}
