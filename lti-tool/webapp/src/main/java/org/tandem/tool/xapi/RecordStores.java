package org.tandem.tool.xapi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The learning record stores of the registrations, and how telling them goes. */
public interface RecordStores {
  /**
   * A store that is to be told something.
   *
   * @param at the moment that was planned for it
   * @param failures how often in a row it failed
   */
  record Due(UUID tenantId, Instant at, int failures) {}

  /**
   * How it goes.
   *
   * @param next when it is told next
   * @param error what went wrong the last time; none once it went well again
   * @param waiting statements that are to be told
   * @param told statements that it has
   * @param refused statements that it does not take
   */
  record State(Instant next, Optional<String> error, long waiting, long told, long refused) {}

  /** The store of a registration. */
  Optional<RecordStore> find(UUID tenantId);

  /** How it goes; none where there is no store. */
  Optional<State> state(UUID tenantId);

  /**
   * Keeps a store, which is told at once.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if it was changed since
   */
  void keep(RecordStore store, Instant now);

  /** Those that are on and due, of registrations that are active. */
  List<Due> due(Instant now);

  /**
   * Takes a store over from all other nodes, until then.
   *
   * @return false if another node was faster
   */
  boolean claim(Due due, Instant until);

  /** Plans the next time after all went well. */
  void worked(UUID tenantId, Instant next);

  /** Plans the next time after something went wrong. */
  void failed(UUID tenantId, String error, int failures, Instant next);
}
