package org.tandem.tool.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.kernel.SealedBox;
import org.tandem.tool.meetings.Note;
import org.tandem.tool.meetings.NoteKind;

/** A row of {@code meeting_note}, its text sealed. */
@Entity
@Table(name = "meeting_note")
public class NoteEntity extends PairRow {
  /** What its text is sealed for, before the id of its row. */
  static final String PURPOSE = "note:";

  private static final String BOTH = "BOTH";

  @Column(name = "meeting_id")
  UUID meetingId;

  @Enumerated(EnumType.STRING)
  NoteKind kind;

  String reader;
  String sealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "written_by")
  Side writtenBy;

  @Column(name = "written_at")
  Instant writtenAt;

  /** Who reads notes of this kind, where this person writes them. */
  static String reader(NoteKind kind, UUID writer) {
    return kind == NoteKind.PRIVATE ? writer.toString() : BOTH;
  }

  NoteEntity take(Note note, UUID writer, SealedBox box) {
    meetingId = note.meetingId();
    kind = note.kind();
    reader = reader(note.kind(), writer);
    sealed = box.seal(note.text(), purpose(note.id()));
    writtenBy = note.writtenBy();
    writtenAt = note.writtenAt();
    return this;
  }

  Note toNote(SealedBox box) {
    return new Note(
        id(), meetingId, kind, box.open(sealed, purpose(id())), writtenBy, writtenAt, version());
  }

  private static String purpose(UUID id) {
    return PURPOSE + id;
  }
}
