package org.tandem.tool.summaries;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who asked for the summary by mail. */
public interface Subscriptions {
  /**
   * Somebody whose mail is due.
   *
   * @param at the moment that was planned for it
   * @param failures how often in a row it could not be handed in
   */
  record Due(UUID tenantId, UUID personId, Instant at, int failures) {}

  /**
   * Where a mail goes.
   *
   * @param email the address that the LMS gave
   * @param language the language they read
   */
  record Recipient(String email, Locale language) {}

  /** What a person asked for. */
  Optional<Subscription> find(UUID tenantId, UUID personId);

  /**
   * Keeps what a person asks for.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if it was changed since
   */
  void keep(UUID tenantId, UUID personId, Subscription wanted);

  /** Ends it; nothing where there is none. */
  void end(UUID tenantId, UUID personId);

  /** Those that are due, longest waiting first. */
  List<Due> due(Instant now, int most);

  /**
   * Takes a mail over from all other nodes, by moving it ahead: if this node goes away in the
   * middle of it, the next one goes out then, and nobody gets one twice.
   *
   * @return false if another node was faster
   */
  boolean claim(Due due, Instant next);

  /** Plans when to try a mail again. */
  void again(Due due, Instant at);

  /** Forgets failures after a mail was handed in. */
  void sent(Due due);

  /** Where it goes; none where there is no address, or the LMS is switched off. */
  Optional<Recipient> recipient(UUID tenantId, UUID personId);
}
