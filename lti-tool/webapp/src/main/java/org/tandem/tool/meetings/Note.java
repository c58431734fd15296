package org.tandem.tool.meetings;

import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * What was written about a meeting. For the pair alone: it is kept encrypted with a key of the
 * pair, and nobody else has a way to it.
 *
 * @param id ours
 * @param meetingId which meeting
 * @param kind what it is
 * @param text the text; may be empty
 * @param writtenBy who wrote last, and for a private note whose it is
 * @param writtenAt when
 * @param version for optimistic locking; 0 before the first text
 */
public record Note(
    UUID id,
    UUID meetingId,
    NoteKind kind,
    String text,
    Side writtenBy,
    Instant writtenAt,
    long version) {
  /** Longest text, in characters. */
  public static final int LONGEST = 20_000;
}
