package org.tandem.tool.platforms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.people.ConsoleVisit;

/** Who did what in the console that reached an LMS or changed how we speak to one. */
public interface ConsoleAudit {

  /**
   * A line of the trail.
   *
   * @param at when
   * @param who what the console called them then
   * @param action a stable code
   * @param detail what it was done to; no personal data but the name in {@code who}
   */
  record Entry(Instant at, String who, String action, String detail) {}

  /** Notes it, whatever comes of what is done. */
  void note(ConsoleVisit visit, UUID tenantId, String action, String detail);

  /** The last of a registration, newest first. */
  List<Entry> last(UUID tenantId, int most);
}
