package org.tandem.tool.engagements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.MentorLoads;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.kernel.Rejection;

/** Loads as counters; each change is one conditional statement over one row. */
@ApplicationScoped
@Transactional
class JpaMentorLoads implements MentorLoads {
  private static final Load NONE = new Load(0, Optional.empty());
  private static final String CHANGE = "update MentorLoadEntity l set ";
  private static final String OWN = " where l.tenantId = :tenant and l.personId = :person";

  @PersistenceContext private EntityManager em;

  @Override
  public Load of(UUID tenantId, UUID personId) {
    return em.createQuery("select l from MentorLoadEntity l" + OWN, MentorLoadEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("person", personId)
        .setHint("eclipselink.refresh", "True")
        .getResultStream()
        .findFirst()
        .map(MentorLoadEntity::toLoad)
        .orElse(NONE);
  }

  /** The loads of those who have set a limit. */
  public Map<UUID, Load> limited(UUID tenantId) {
    return em.createQuery(
            "select l from MentorLoadEntity l where l.tenantId = :tenant and l.most is not null",
            MentorLoadEntity.class)
        .setParameter("tenant", tenantId)
        .setHint("eclipselink.refresh", "True")
        .getResultStream()
        .collect(Collectors.toMap(row -> row.personId, MentorLoadEntity::toLoad));
  }

  @Override
  public void limit(UUID tenantId, UUID personId, Optional<Integer> most) {
    if (most.filter(limit -> limit < 1 || limit > Seats.MOST).isPresent()) {
      throw Rejection.invalid(
          "invalid-load", "Take from 1 to " + Seats.MOST + " people in all, or set no limit.");
    }
    int changed =
        em.createQuery(CHANGE + "l.most = :most" + OWN + " and l.taken <= :limit")
            .setParameter("most", most.orElse(null))
            .setParameter("limit", most.orElse(Integer.MAX_VALUE))
            .setParameter("tenant", tenantId)
            .setParameter("person", personId)
            .executeUpdate();
    if (changed == 0) {
      throw Rejection.conflict(
          "load-taken", "You have more people than that already, in all programs together.");
    }
  }

  /**
   * Makes the counter of a mentor, in a transaction of its own, so that nobody else who makes it at
   * the same moment is disturbed.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void begin(UUID tenantId, UUID personId) {
    em.createNativeQuery(
            "insert into mentor_load (tenant_id, person_id, taken) select ?1, ?2, 0"
                + " where not exists"
                + " (select 1 from mentor_load where tenant_id = ?1 and person_id = ?2)")
        .setParameter(1, tenantId)
        .setParameter(2, personId)
        .executeUpdate();
  }

  /** Counts one more pair. */
  public void take(UUID tenantId, UUID personId) {
    int changed =
        em.createQuery(
                CHANGE
                    + "l.taken = l.taken + 1"
                    + OWN
                    + " and (l.most is null or l.taken < l.most)")
            .setParameter("tenant", tenantId)
            .setParameter("person", personId)
            .executeUpdate();
    if (changed == 0) {
      throw Rejection.conflict(
          "load-full",
          "This person works with as many people as they can, in all programs together.");
    }
  }

  /** Counts one pair less. */
  public void giveBack(UUID tenantId, UUID personId) {
    em.createQuery(CHANGE + "l.taken = l.taken - 1" + OWN)
        .setParameter("tenant", tenantId)
        .setParameter("person", personId)
        .executeUpdate();
  }
}
