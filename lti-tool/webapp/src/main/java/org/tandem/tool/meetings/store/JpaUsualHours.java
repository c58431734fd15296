package org.tandem.tool.meetings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.matching.Availability;
import org.tandem.tool.meetings.UsualHours;

@ApplicationScoped
@Transactional
class JpaUsualHours implements UsualHours {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Availability> find(UUID tenantId, UUID personId) {
    return row(tenantId, personId).map(MeetingHoursEntity::toAvailability);
  }

  @Override
  public void keep(UUID tenantId, UUID personId, Optional<Availability> hours) {
    if (hours.isEmpty()) {
      row(tenantId, personId).ifPresent(em::remove);
      return;
    }
    MeetingHoursEntity row = row(tenantId, personId).orElseGet(MeetingHoursEntity::new);
    row.tenantId = tenantId;
    row.personId = personId;
    row.zone = hours.get().zone();
    row.slots = String.join(" ", hours.get().slots());
    em.persist(row);
    em.flush();
  }

  private Optional<MeetingHoursEntity> row(UUID tenantId, UUID personId) {
    return Optional.ofNullable(
        em.find(MeetingHoursEntity.class, new MeetingHoursEntity.Key(tenantId, personId)));
  }
}
