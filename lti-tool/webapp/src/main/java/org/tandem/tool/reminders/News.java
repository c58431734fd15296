package org.tandem.tool.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What people are told besides whose turn it is. A component that has something to tell offers a
 * bean of this type.
 */
public interface News {
  /** What somebody is told. */
  enum Kind {
    /** What a pair wrote goes. */
    GOES,
    /** What a pair wrote was opened to protect somebody. */
    OPENED
  }

  /**
   * Something to tell.
   *
   * @param kind what
   * @param key tells it from everything else; never shown
   * @param program the program's name
   * @param on the day it happened, or before which it will not
   */
  record Item(Kind kind, String key, String program, LocalDate on) {}

  /** What a person is to hear of now, in a steady order. */
  List<Item> of(UUID tenantId, UUID personId);
}
