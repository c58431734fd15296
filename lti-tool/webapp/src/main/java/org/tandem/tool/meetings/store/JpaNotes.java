package org.tandem.tool.meetings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairRows;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.SealedBox;
import org.tandem.tool.meetings.ActionItem;
import org.tandem.tool.meetings.Note;
import org.tandem.tool.meetings.NoteKind;
import org.tandem.tool.meetings.Notes;
import org.tandem.tool.meetings.PrivateNote;

@ApplicationScoped
@Transactional
class JpaNotes implements Notes {
  @PersistenceContext private EntityManager em;
  @Inject private PairKeys keys;

  @Override
  public List<Note> of(UUID tenantId, UUID engagementId, UUID meetingId, UUID reader) {
    Optional<SealedBox> box = keys.find(tenantId, engagementId);
    return box.isEmpty()
        ? List.of()
        : notes()
            .about(tenantId, engagementId, "meetingId", meetingId)
            .filter(row -> row.reader.equals(NoteEntity.reader(row.kind, reader)))
            .map(row -> row.toNote(box.get()))
            .toList();
  }

  @Override
  public List<PrivateNote> ofPerson(UUID tenantId, UUID engagementId, UUID reader) {
    Optional<SealedBox> box = keys.find(tenantId, engagementId);
    if (box.isEmpty()) {
      return List.of();
    }
    Map<UUID, Instant> meetings =
        new PairRows<>(em, MeetingEntity.class, "meeting")
            .read(tenantId, engagementId, "")
            .collect(Collectors.toMap(MeetingEntity::id, row -> row.startsAt));
    return notes()
        .read(tenantId, engagementId, "")
        .filter(row -> row.reader.equals(reader.toString()))
        .map(
            row ->
                new PrivateNote(
                    Objects.requireNonNull(meetings.get(row.meetingId)),
                    row.toNote(box.get()).text()))
        .filter(note -> !note.text().isEmpty())
        .sorted(Comparator.comparing(PrivateNote::meetingAt))
        .toList();
  }

  @Override
  public Optional<Note> lock(
      UUID tenantId, UUID engagementId, UUID meetingId, NoteKind kind, UUID reader) {
    lock(tenantId, engagementId);
    return of(tenantId, engagementId, meetingId, reader).stream()
        .filter(note -> note.kind() == kind)
        .findFirst();
  }

  @Override
  public Note write(UUID tenantId, UUID engagementId, Note note, UUID writer) {
    lock(tenantId, engagementId);
    SealedBox box = keys.get(tenantId, engagementId);
    if (note.version() == 0) {
      return notes()
          .add(tenantId, engagementId, note.id(), new NoteEntity().take(note, writer, box))
          .toNote(box);
    }
    NoteEntity row =
        notes().seen(tenantId, engagementId, note.id(), note.version()).take(note, writer, box);
    em.flush();
    return row.toNote(box);
  }

  @Override
  public List<ActionItem> actions(UUID tenantId, UUID engagementId) {
    Optional<SealedBox> box = keys.find(tenantId, engagementId);
    return box.isEmpty()
        ? List.of()
        : items()
            .of(tenantId, engagementId, "order by x.id")
            .map(row -> row.toAction(box.get()))
            .toList();
  }

  @Override
  public Optional<ActionItem> action(UUID tenantId, UUID engagementId, UUID actionId) {
    return keys.find(tenantId, engagementId)
        .flatMap(
            box -> items().find(tenantId, engagementId, actionId).map(row -> row.toAction(box)));
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, ActionItem action) {
    lock(tenantId, engagementId);
    SealedBox box = keys.get(tenantId, engagementId);
    items().add(tenantId, engagementId, action.id(), new ActionItemEntity().take(action, box));
  }

  @Override
  public void update(UUID tenantId, UUID engagementId, ActionItem action) {
    SealedBox box = keys.get(tenantId, engagementId);
    items().seen(tenantId, engagementId, action.id(), action.version()).take(action, box);
    em.flush();
  }

  /** Lets one writer of a pair in at a time, until the transaction ends. */
  private void lock(UUID tenantId, UUID engagementId) {
    boolean gone =
        em.createQuery(
                "select e from EngagementEntity e where e.tenantId = :tenant and e.id = :pair",
                Object.class)
            .setParameter("tenant", tenantId)
            .setParameter("pair", engagementId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList()
            .isEmpty();
    if (gone) {
      throw Rejection.notFound("pair");
    }
  }

  private PairRows<NoteEntity> notes() {
    return new PairRows<>(em, NoteEntity.class, "note");
  }

  private PairRows<ActionItemEntity> items() {
    return new PairRows<>(em, ActionItemEntity.class, "action");
  }
}
