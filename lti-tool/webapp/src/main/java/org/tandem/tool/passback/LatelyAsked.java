package org.tandem.tool.passback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * When the rosters of courses were last asked for, as far as this node has seen: what the database
 * would answer every launch of a class, remembered. The database decides who asks.
 */
@ApplicationScoped
class LatelyAsked {
  private static final int MOST = 10_000;

  private final ConcurrentMap<UUID, Instant> seen = new ConcurrentHashMap<>();

  /** Whether this node knows that a course's roster was asked for after a moment. */
  boolean since(UUID courseId, Instant moment) {
    Instant asked = seen.get(courseId);
    return asked != null && asked.isAfter(moment);
  }

  /** Remembers what the database said. */
  void saw(UUID courseId, Instant asked) {
    if (seen.size() >= MOST) {
      seen.clear();
    }
    seen.put(courseId, asked);
  }
}
