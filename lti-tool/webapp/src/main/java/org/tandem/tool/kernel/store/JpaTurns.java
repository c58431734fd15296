package org.tandem.tool.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tandem.tool.kernel.Turns;

@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaTurns implements Turns {
  private static final String TAKE =
      "update work_turn set free_at = ?1 where work = ?2 and free_at <= ?3";

  /** The first turn of all; of two nodes that try, the primary key refuses one. */
  private static final String FIRST =
      "insert into work_turn (work, free_at) select ?1, ?2"
          + " where not exists (select 1 from work_turn where work = ?1)";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  @Override
  public boolean take(String work, Duration until) {
    Instant now = clock.instant();
    int taken =
        em.createNativeQuery(TAKE)
            .setParameter(1, now.plus(until).atOffset(ZoneOffset.UTC))
            .setParameter(2, work)
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .executeUpdate();
    return taken == 1
        || em.createNativeQuery(FIRST)
                .setParameter(1, work)
                .setParameter(2, now.plus(until).atOffset(ZoneOffset.UTC))
                .executeUpdate()
            == 1;
  }
}
