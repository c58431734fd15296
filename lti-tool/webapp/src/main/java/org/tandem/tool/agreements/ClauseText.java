package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the two have written so far in one clause.
 *
 * @param clauseId which clause
 * @param text the words, possibly none yet
 * @param version counts the changes of this clause alone, so that two people who write in different
 *     clauses never disturb each other
 * @param changedBy who changed it last; nobody while it is the template's wording
 * @param changedAt when
 */
public record ClauseText(
    String clauseId, String text, long version, Optional<UUID> changedBy, Instant changedAt) {

  /** The same clause with other words by somebody. */
  ClauseText reading(String words, UUID by, Instant now) {
    return new ClauseText(clauseId, words, version, Optional.of(by), now);
  }
}
