package org.tandem.tool.meetings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.meetings.Meeting;
import org.tandem.tool.meetings.Meetings;

@ApplicationScoped
@Transactional
class JpaMeetings implements Meetings {
  private static final String OF_PAIR =
      "select m from MeetingEntity m where m.tenantId = :tenant and m.engagementId = :engagement";

  @PersistenceContext private EntityManager em;

  @Override
  public List<Meeting> of(UUID tenantId, UUID engagementId) {
    return em.createQuery(
            OF_PAIR + " and m.cancelled = false order by m.startsAt, m.id", MeetingEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .getResultStream()
        .map(MeetingEntity::toMeeting)
        .toList();
  }

  @Override
  public Optional<Meeting> find(UUID tenantId, UUID engagementId, UUID meetingId) {
    return entity(tenantId, engagementId, meetingId).map(MeetingEntity::toMeeting);
  }

  @Override
  public Meeting add(UUID tenantId, UUID engagementId, Meeting meeting) {
    MeetingEntity row = new MeetingEntity();
    row.id = meeting.id();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.take(meeting);
    em.persist(row);
    em.flush();
    return row.toMeeting();
  }

  @Override
  public Meeting update(UUID tenantId, UUID engagementId, Meeting meeting) {
    MeetingEntity row =
        entity(tenantId, engagementId, meeting.id())
            .orElseThrow(() -> Rejection.notFound("meeting"));
    if (row.version != meeting.version()) {
      throw Rejection.stale();
    }
    row.take(meeting);
    em.flush();
    return row.toMeeting();
  }

  @Override
  public Map<UUID, Integer> counting(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, Integer> counts = new HashMap<>();
    if (engagementIds.isEmpty()) {
      return counts;
    }
    em.createQuery(
            "select m.engagementId, count(m) from MeetingEntity m where m.tenantId = :tenant"
                + " and m.engagementId in :engagements and m.cancelled = false"
                + " and m.mentorConfirmedAt is not null and m.menteeConfirmedAt is not null"
                + " group by m.engagementId",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .getResultList()
        .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
    return counts;
  }

  private Optional<MeetingEntity> entity(UUID tenantId, UUID engagementId, UUID meetingId) {
    return em.createQuery(OF_PAIR + " and m.id = :id", MeetingEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .setParameter("id", meetingId)
        .getResultStream()
        .findFirst();
  }
}
