package org.tandem.tool.passback;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What went to the gradebook, one line for each person in each activity. */
public interface PostedScores {

  /**
   * A cell of the gradebook, as we know it.
   *
   * @param points what the platform took last; empty for a cleared grade or none at all
   * @param maximum what they count out of; empty before the first score was taken
   * @param replacesTeacher whether an instructor decided that the next score replaces another grade
   */
  record Cell(Optional<BigDecimal> points, Optional<BigDecimal> maximum, boolean replacesTeacher) {}

  /** What is known of a cell; nothing is known of one that no score went to. */
  Cell find(UUID tenantId, UUID activityId, UUID personId);

  /**
   * The time for the next score, later than the last by a second or more; kept before it is used.
   */
  Instant next(UUID tenantId, UUID activityId, UUID personId, Instant now);

  /** Notes that the platform took a score. */
  void taken(
      UUID tenantId,
      UUID activityId,
      UUID personId,
      Optional<BigDecimal> points,
      BigDecimal maximum);

  /** Notes that the next score replaces whatever grade is there. */
  void letReplace(UUID tenantId, UUID activityId, UUID personId, Instant now);
}
