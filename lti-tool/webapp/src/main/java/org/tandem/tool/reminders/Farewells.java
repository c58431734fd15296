package org.tandem.tool.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What people are told in time that it goes. A component that removes things offers a bean of this
 * type.
 */
public interface Farewells {
  /**
   * Something that goes.
   *
   * @param key tells it from everything else; never shown
   * @param program the program's name
   * @param on not before this day
   */
  record Farewell(String key, String program, LocalDate on) {}

  /** What a person is to hear of now, in a steady order. */
  List<Farewell> of(UUID tenantId, UUID personId);
}
