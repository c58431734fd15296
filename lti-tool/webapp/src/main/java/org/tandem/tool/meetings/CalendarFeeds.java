package org.tandem.tool.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calendars that people have opened to their calendar program by a secret address. */
public interface CalendarFeeds {
  /**
   * Whose calendar an address opens.
   *
   * @param tenantId the person's tenant
   * @param personId the person
   * @param language as a BCP 47 tag, for what the entries say
   */
  record Owner(UUID tenantId, UUID personId, String language) {}

  /** When a person's address was made, if there is one. */
  Optional<Instant> madeAt(UUID tenantId, UUID personId);

  /** Gives a person a new address; an older one opens nothing from then on. */
  void make(Owner owner, String secretHash, Instant now);

  /** Takes a person's address away. */
  void revoke(UUID tenantId, UUID personId);

  /** Whose calendar this secret opens, if any. */
  Optional<Owner> owner(String secretHash);

  /** A person's meetings with all partners from a moment on, by time; not those called off. */
  List<CalendarEntry> entries(UUID tenantId, UUID personId, Instant from);
}
