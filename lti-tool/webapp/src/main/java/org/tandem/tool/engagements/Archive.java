package org.tandem.tool.engagements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ended pairs whose people are told that what they wrote goes, and from which it has gone. */
public interface Archive {
  /**
   * What was said to the two of a pair.
   *
   * @param goesAt not before this moment
   * @param goneAt when it went
   */
  record Notice(Instant goesAt, Optional<Instant> goneAt) {}

  /** What was said to the two of a pair, if anything was. */
  Optional<Notice> of(UUID tenantId, UUID engagementId);

  /** What was said to somebody about their pairs, by pair. */
  Map<UUID, Notice> ofPerson(UUID tenantId, UUID personId);

  /**
   * Says to pairs of a program that ended before a moment that what they wrote goes.
   *
   * @param goesAt not before this moment
   * @param most of so many pairs
   * @return to how many it was said
   */
  int announce(UUID tenantId, UUID programId, Instant endedBefore, Instant goesAt, int most);

  /** Some pairs of a program that ended before a moment and were told that it is over now. */
  List<UUID> due(UUID tenantId, UUID programId, Instant endedBefore, Instant now, int most);

  /**
   * Claims a pair, in the transaction that takes what it wrote away.
   *
   * @return false where somebody else has
   */
  boolean claim(UUID tenantId, UUID engagementId, Instant now);
}
