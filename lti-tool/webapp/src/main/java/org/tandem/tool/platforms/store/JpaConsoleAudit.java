package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.platforms.ConsoleAudit;

/** Writes in transactions of its own: what fails was tried all the same. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaConsoleAudit implements ConsoleAudit {
  private static final Duration KEPT = Duration.ofDays(365);

  @PersistenceContext private EntityManager em;
  private final Ids ids;
  private final Clock clock;

  @Inject
  JpaConsoleAudit(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void note(ConsoleVisit visit, UUID tenantId, String action, String detail) {
    ConsoleAuditEntity entity = new ConsoleAuditEntity();
    entity.id = ids.next();
    entity.tenantId = tenantId;
    entity.notedAt = clock.instant();
    entity.who = cut(visit.name(), 255);
    entity.action = action;
    entity.detail = cut(detail, 300);
    em.persist(entity);
    em.createQuery(
            "delete from ConsoleAuditEntity a where a.tenantId = :tenant and a.notedAt < :before")
        .setParameter("tenant", tenantId)
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  @Override
  public List<Entry> last(UUID tenantId, int most) {
    return em.createQuery(
            "select a from ConsoleAuditEntity a where a.tenantId = :tenant"
                + " order by a.notedAt desc, a.id desc",
            ConsoleAuditEntity.class)
        .setParameter("tenant", tenantId)
        .setMaxResults(most)
        .getResultStream()
        .map(ConsoleAuditEntity::toEntry)
        .toList();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
