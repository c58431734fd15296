package org.tandem.tool.outcomes;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.agreements.Content;

/**
 * What a pair closed with, as both signed it; it never changes.
 *
 * @param engagementId whose
 * @param content what both signed
 * @param level the level reached; none where no goal was agreed
 * @param score what went to the gradebook; none where nothing was to go
 * @param agreementNumber the version of the agreement it rests on
 * @param countersigned how many items of evidence it rests on
 * @param meetings how many meetings both confirmed
 * @param closedAt when the second of the two signed
 */
public record Closed(
    UUID engagementId,
    Content content,
    OptionalInt level,
    Optional<ScorePayload> score,
    int agreementNumber,
    int countersigned,
    int meetings,
    Instant closedAt) {

  /** Whether a grade belongs to it, be it one that only an instructor gives. */
  public boolean isGraded() {
    return score.isPresent() || !content.json().getString("basis", "").isEmpty();
  }
}
