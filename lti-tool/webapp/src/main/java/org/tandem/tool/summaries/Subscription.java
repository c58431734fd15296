package org.tandem.tool.summaries;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody asked for the summary by mail.
 *
 * @param schedule when
 * @param programs of which programs; of all where it is empty
 * @param next when the next one goes out
 * @param version for optimistic locking
 */
public record Subscription(Schedule schedule, Set<UUID> programs, Instant next, long version) {
  /** Copies the programs. */
  public Subscription {
    programs = Set.copyOf(programs);
  }

  boolean isAbout(UUID program) {
    return programs.isEmpty() || programs.contains(program);
  }
}
