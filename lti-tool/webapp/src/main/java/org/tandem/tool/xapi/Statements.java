package org.tandem.tool.xapi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is told to a store, each once and for good: the outbox of this component. */
public interface Statements {
  /**
   * A statement on its way.
   *
   * @param content as it was written first, so that telling it again is telling the same
   */
  record Waiting(UUID id, String content) {}

  /** Facts since a moment that are not on their way yet; nobody erased, no test users. */
  List<Fact> news(UUID tenantId, Instant since, int most);

  /** Sets the statement of a fact on its way; one that is already stays as it is. */
  void add(UUID tenantId, Fact fact, String content);

  /** Those that are to be told, oldest first. */
  List<Waiting> waiting(UUID tenantId, int most);

  /** The store has them. */
  void told(UUID tenantId, Collection<UUID> ids, Instant now);

  /** The store does not take one, and why. */
  void refused(UUID tenantId, UUID id, String why);
}
