package org.tandem.tool.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.program.Place;

/** Who is to hear, once each, of what was done to many. */
public interface Notices {
  /** So long it is nobody's but the page's: a slip can be undone before anybody hears. */
  Duration REST = Duration.ofMinutes(10);

  /**
   * Somebody to tell.
   *
   * @param what what was done
   * @param takenBack whether they are told that it was taken back, having heard of it before
   */
  record Notice(UUID batchId, Place place, UUID personId, Batch.What what, boolean takenBack) {}

  /** These are to hear, each once in a course however often they are named. */
  void add(UUID tenantId, UUID batchId, List<Batch.Whose> whom, Instant after);

  /**
   * Lets nobody hear who has not yet, and those of these people who have hear that it was taken
   * back.
   */
  void takeBack(UUID tenantId, UUID batchId, Set<UUID> people);

  /** Lets nobody hear who has not yet; answers who has. */
  Set<Batch.Whose> withdraw(UUID tenantId, UUID batchId);

  /** How many have heard of what was done. */
  int told(UUID tenantId, UUID batchId);

  /** Whom to tell, longest waiting first. */
  List<Notice> due(Instant now, int most);

  /**
   * Takes over from all other nodes that somebody is told.
   *
   * @return false if another node was faster, or it was undone
   */
  boolean claim(Notice notice, Instant now);

  /** Forgets somebody whom no mail reaches: they are not among those who have heard. */
  void drop(Notice notice);

  /** Gives that back: they are told later. */
  void later(Notice notice, Instant after);
}
