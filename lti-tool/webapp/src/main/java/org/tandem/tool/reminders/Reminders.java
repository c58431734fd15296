package org.tandem.tool.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is looked at when, what they were told, and what they want. */
public interface Reminders {
  /**
   * Somebody to look at.
   *
   * @param tenantId whose
   * @param personId who
   * @param at the moment that was planned for it
   * @param failures how often in a row their mail could not be handed in
   */
  record Due(UUID tenantId, UUID personId, Instant at, int failures) {}

  /** Takes in people who take part by now and have an address; they are due at once. */
  void takeIn(Instant now);

  /** The people who are due, longest waiting first. */
  List<Due> due(Instant now, int most);

  /**
   * Takes a person over from all other nodes, by moving them ahead: if this node goes away in the
   * middle of it, they are looked at again then, and nobody gets a mail twice.
   *
   * @return false if another node was faster
   */
  boolean claim(Due due, Instant next);

  /** Who that is; none where they have no address any more, or are a test user. */
  Optional<Recipient> recipient(UUID tenantId, UUID personId);

  /** What a person was last told. */
  Reminded reminded(UUID tenantId, UUID personId);

  /** Keeps what a person was told. */
  void told(UUID tenantId, UUID personId, Reminded reminded);

  /** Plans when to look at a person again after a failure. */
  void again(UUID tenantId, UUID personId, Instant at, int failures);

  /** What a person wants. */
  Preference preference(UUID tenantId, UUID personId);

  /**
   * Keeps what a person wants, and has them looked at anew.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if it was changed since
   */
  void prefer(UUID tenantId, UUID personId, Preference preference, Instant now);

  /** Turns mail off, whatever was chosen before. */
  void stop(UUID tenantId, UUID personId);
}
