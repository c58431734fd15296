package org.tandem.tool.passback;

import java.time.Instant;
import java.util.UUID;

/** The times that scores carried, each later than the one before by a second or more. */
public interface ScoreTimes {

  /** The time for the next score of a person in an activity; remembered before it is used. */
  Instant next(UUID tenantId, UUID activityId, UUID personId, Instant now);
}
