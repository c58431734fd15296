package org.tandem.tool.outcomes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a gradebook showed when it was read.
 *
 * @param verdict how that compares to the ledger
 * @param points what it showed; none where it showed no grade
 * @param maximum of how many
 * @param seenAt when
 */
public record GradebookCheck(
    Verdict verdict, Optional<BigDecimal> points, Optional<BigDecimal> maximum, Instant seenAt) {

  /** How a gradebook compares to the ledger. */
  public enum Verdict {
    /** It shows what was sent. */
    MATCHES,
    /** It shows another grade; somebody entered it there. */
    DIFFERS,
    /** It shows none: it was set back or the grade was removed. */
    MISSING
  }
}
