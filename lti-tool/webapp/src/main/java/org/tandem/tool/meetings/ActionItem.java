package org.tandem.tool.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * Something that one of the two will do. It stays on every later agenda until it is done.
 *
 * @param id ours
 * @param meetingId the meeting it was agreed in
 * @param text what is to be done, up to 300 characters
 * @param owner who does it
 * @param dueOn until when, if set
 * @param doneAt when it was done, if it is
 * @param version for optimistic locking
 */
public record ActionItem(
    UUID id,
    UUID meetingId,
    String text,
    Side owner,
    Optional<LocalDate> dueOn,
    Optional<Instant> doneAt,
    long version) {
  static final int LONGEST = 300;

  ActionItem done(Instant now) {
    return new ActionItem(
        id, meetingId, text, owner, dueOn, doneAt.or(() -> Optional.of(now)), version);
  }
}
