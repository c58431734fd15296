package org.tandem.tool.meetings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairRows;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.Meetings;

@ApplicationScoped
@Transactional
class JpaMeetings implements Meetings {
  private static final String CONFIRMED =
      "m.mentorConfirmedAt is not null and m.menteeConfirmedAt is not null";
  private static final String COUNTS = " and m.cancelled = false and " + CONFIRMED;

  @PersistenceContext private EntityManager em;
  @Inject private PairKeys keys;

  @Override
  public List<Meeting> of(UUID tenantId, UUID engagementId) {
    PairWords words = keys.words(tenantId, engagementId);
    return rows()
        .read(tenantId, engagementId, "and x.cancelled = false order by x.startsAt, x.id")
        .map(row -> row.toMeeting(words))
        .toList();
  }

  @Override
  public Optional<Meeting> find(UUID tenantId, UUID engagementId, UUID meetingId) {
    PairWords words = keys.words(tenantId, engagementId);
    return rows().find(tenantId, engagementId, meetingId).map(row -> row.toMeeting(words));
  }

  @Override
  public Meeting add(UUID tenantId, UUID engagementId, Meeting meeting) {
    PairWords words = keys.words(tenantId, engagementId);
    return rows()
        .add(tenantId, engagementId, meeting.id(), new MeetingEntity().take(meeting, words))
        .toMeeting(words);
  }

  @Override
  public Meeting update(UUID tenantId, UUID engagementId, Meeting meeting) {
    PairWords words = keys.words(tenantId, engagementId);
    MeetingEntity row =
        rows().seen(tenantId, engagementId, meeting.id(), meeting.version()).take(meeting, words);
    em.flush();
    return row.toMeeting(words);
  }

  @Override
  public Optional<Instant> first(UUID tenantId, UUID engagementId) {
    return em.createQuery(
            "select m.startsAt from MeetingEntity m where m.tenantId = :tenant"
                + " and m.engagementId = :engagement"
                + COUNTS
                + " order by m.startsAt",
            Instant.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<UUID, Integer> counting(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (engagementIds.isEmpty()) {
      return counts;
    }
    em.createQuery(
            "select m.engagementId, count(m) from MeetingEntity m where m.tenantId = :tenant"
                + " and m.engagementId in :engagements"
                + COUNTS
                + " group by m.engagementId",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
    return counts;
  }

  @Override
  public Map<UUID, Instant> latest(UUID tenantId, Collection<UUID> engagementIds, Instant now) {
    Map<UUID, Instant> latest = new HashMap<>();
    if (engagementIds.isEmpty()) {
      return latest;
    }
    em.createQuery(
            "select m.engagementId, m.startsAt from MeetingEntity m where m.tenantId = :tenant"
                + " and m.engagementId in :engagements and m.cancelled = false"
                + " and (m.startsAt > :now or "
                + CONFIRMED
                + ") order by m.startsAt",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .setParameter("now", now)
        .getResultList()
        .forEach(row -> latest.put((UUID) row[0], (Instant) row[1]));
    return latest;
  }

  private PairRows<MeetingEntity> rows() {
    return new PairRows<>(em, MeetingEntity.class, "meeting");
  }
}
