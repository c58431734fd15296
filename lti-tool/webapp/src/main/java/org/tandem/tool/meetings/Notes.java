package org.tandem.tool.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What pairs write about their meetings, encrypted with a key of each pair. There is deliberately
 * no way to ask for more than one pair, or for one without saying who reads.
 */
public interface Notes {
  /** What one person reads about a meeting: what both write, and their own private note. */
  List<Note> of(UUID tenantId, UUID engagementId, UUID meetingId, UUID reader);

  /** The private notes of one person, by the time of the meeting; those with words only. */
  List<PrivateNote> ofPerson(UUID tenantId, UUID engagementId, UUID reader);

  /** One note as a person reads it; kept from being written by anybody else until the end. */
  Optional<Note> lock(UUID tenantId, UUID engagementId, UUID meetingId, NoteKind kind, UUID reader);

  /** Keeps a note, new (version 0) or changed, that this person wrote. */
  Note write(UUID tenantId, UUID engagementId, Note note, UUID writer);

  /** Everything that the two have to do or have done, oldest first. */
  List<ActionItem> actions(UUID tenantId, UUID engagementId);

  /** One thing to do. */
  Optional<ActionItem> action(UUID tenantId, UUID engagementId, UUID actionId);

  /** Keeps a new thing to do. */
  void add(UUID tenantId, UUID engagementId, ActionItem action);

  /**
   * Keeps a changed thing to do.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  void update(UUID tenantId, UUID engagementId, ActionItem action);
}
