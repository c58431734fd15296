package org.tandem.tool.appointments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whom administrators of a platform let into the console. */
public interface Appointments {
  /**
   * One of them.
   *
   * @param personId who
   * @param since since when
   */
  record Appointment(UUID personId, Instant since) {}

  /** Whether this person is appointed. */
  boolean holds(UUID tenantId, UUID personId);

  /**
   * The same by what the platform calls them.
   *
   * @param subject the {@code sub} of their launches
   */
  boolean holds(UUID tenantId, String subject);

  /** All of a platform, the first first. */
  List<Appointment> all(UUID tenantId);

  /**
   * Appoints somebody.
   *
   * @return false where they were
   */
  boolean add(UUID tenantId, UUID personId, Instant now);

  /**
   * Ends it.
   *
   * @return false where they were not
   */
  boolean end(UUID tenantId, UUID personId);
}
