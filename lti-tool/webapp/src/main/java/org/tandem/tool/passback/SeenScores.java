package org.tandem.tool.passback;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Who is told what a gradebook shows. */
public interface SeenScores {
  /**
   * The kind of outbox messages that ask for it. The payload has {@code activityId}, {@code
   * personId}, {@code points} and {@code maximum}: the score that should be there.
   */
  String KIND = "score-check";

  /**
   * What a cell of a gradebook shows.
   *
   * @param points the points, on the platform's own scale; none where it shows no grade
   * @param maximum what they count out of, where the platform says
   * @param expected the points that were asked for
   * @param same whether they are the same, on whatever scale
   */
  record Shown(
      Optional<BigDecimal> points,
      Optional<BigDecimal> maximum,
      BigDecimal expected,
      boolean same) {}

  /** A gradebook was read; called outside any transaction. */
  void seen(UUID tenantId, UUID activityId, UUID personId, Shown shown);
}
