package org.tandem.tool.outcomes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ledger of what went to gradebooks; lines are added, never changed. */
public interface Postings {
  /** Before every line. */
  UUID FIRST = new UUID(0, 0);

  /** A line with its tenant. */
  record Kept(UUID tenantId, Posting posting) {}

  /** The lines of these pairs, by pair, oldest first. */
  Map<UUID, List<Posting>> of(UUID tenantId, Collection<UUID> engagementIds);

  /** The newest line for a cell of a gradebook. */
  Optional<Posting> newest(UUID tenantId, UUID activityId, UUID personId);

  /** Adds a line. */
  void add(UUID tenantId, Posting posting);

  /** The newest check of each of these lines that has one, by line. */
  Map<UUID, GradebookCheck> checks(UUID tenantId, Collection<UUID> postingIds);

  /** Adds a check of a line. */
  void add(UUID tenantId, UUID postingId, GradebookCheck check);

  /**
   * The newest lines of pairs whose gradebook was not read lately, by id, a page at a time.
   *
   * @param madeBefore only lines that had the time to arrive
   * @param seenBefore only those not read since
   * @param after the last line of the page before; {@link #FIRST} for the first page
   * @param most how many at most
   */
  List<Kept> unchecked(Instant madeBefore, Instant seenBefore, UUID after, int most);
}
