package org.tandem.tool.meetings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.meetings.CalendarEntry;
import org.tandem.tool.meetings.CalendarFeeds;

@ApplicationScoped
@Transactional
class JpaCalendarFeeds implements CalendarFeeds {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Instant> madeAt(UUID tenantId, UUID personId) {
    return row(tenantId, personId).map(row -> row.madeAt);
  }

  @Override
  public void make(Owner owner, String secretHash, Instant now) {
    CalendarFeedEntity row =
        row(owner.tenantId(), owner.personId()).orElseGet(CalendarFeedEntity::new);
    row.personId = owner.personId();
    row.tenantId = owner.tenantId();
    row.secretHash = secretHash;
    row.language = owner.language();
    row.madeAt = now;
    em.persist(row);
  }

  @Override
  public void revoke(UUID tenantId, UUID personId) {
    row(tenantId, personId).ifPresent(em::remove);
  }

  @Override
  public Optional<Owner> owner(String secretHash) {
    return em.createQuery(
            "select f from CalendarFeedEntity f where f.secretHash = :hash",
            CalendarFeedEntity.class)
        .setParameter("hash", secretHash)
        .getResultStream()
        .findFirst()
        .map(row -> new Owner(row.tenantId, row.personId, row.language));
  }

  @Override
  public List<CalendarEntry> entries(UUID tenantId, UUID personId, Instant from) {
    return em.createQuery(
            "select m, e.mentorId, e.menteeId from MeetingEntity m, EngagementEntity e"
                + " where m.engagementId = e.id and m.tenantId = :tenant and e.tenantId = :tenant"
                + " and (e.mentorId = :person or e.menteeId = :person)"
                + " and m.cancelled = false and m.startsAt >= :from order by m.startsAt, m.id",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("person", personId)
        .setParameter("from", from)
        .getResultStream()
        .map(
            found -> {
              boolean isMentor = personId.equals(found[1]);
              return entry((MeetingEntity) found[0], (UUID) (isMentor ? found[2] : found[1]));
            })
        .toList();
  }

  private static CalendarEntry entry(MeetingEntity meeting, UUID partnerId) {
    return new CalendarEntry(
        meeting.id(),
        meeting.startsAt,
        ZoneId.of(meeting.zone),
        meeting.minutes,
        partnerId,
        meeting.agreedAt != null,
        meeting.version());
  }

  private Optional<CalendarFeedEntity> row(UUID tenantId, UUID personId) {
    return em.createQuery(
            "select f from CalendarFeedEntity f"
                + " where f.tenantId = :tenant and f.personId = :person",
            CalendarFeedEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }
}
