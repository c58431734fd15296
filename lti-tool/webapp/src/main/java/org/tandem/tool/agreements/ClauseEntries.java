package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was written and said about the clauses of a pair; tenant and pair are given together. */
public interface ClauseEntries {
  /** Everything about one clause, newest first, a few hundred at most. */
  List<ClauseEntry> of(UUID tenantId, UUID engagementId, String clauseId);

  /** How many entries of this moment or later are open, by clause. */
  Map<String, Integer> open(UUID tenantId, UUID engagementId, Instant since);

  /** One entry. */
  Optional<ClauseEntry> find(UUID tenantId, UUID engagementId, UUID entryId);

  /** Keeps an entry. */
  void add(UUID tenantId, UUID engagementId, ClauseEntry entry);

  /** Keeps an entry whatever becomes of the transaction that it is called in. */
  void keep(UUID tenantId, UUID engagementId, ClauseEntry entry);

  /** Lets the newest text of a person who goes on writing be this one. */
  void goOn(UUID tenantId, UUID engagementId, UUID entryId, String words, Instant at);

  /**
   * Keeps what became of an open entry.
   *
   * @throws org.tandem.tool.kernel.Rejection (entry-settled) if somebody decided already
   */
  void settle(UUID tenantId, UUID engagementId, UUID entryId, ClauseEntry.Settled settled);
}
