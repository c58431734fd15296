package org.tandem.tool.agreements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.ClauseEntries;
import org.tandem.tool.agreements.ClauseEntry;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.kernel.Rejection;

@ApplicationScoped
@Transactional
class JpaClauseEntries implements ClauseEntries {
  private static final int MOST = 300;
  private static final String OF_PAIR =
      " from ClauseEntryEntity e where e.tenantId = :tenant and e.engagementId = :engagement";

  @PersistenceContext private EntityManager em;
  @Inject private PairKeys keys;

  @Override
  public List<ClauseEntry> of(UUID tenantId, UUID engagementId, String clauseId) {
    PairWords words = keys.words(tenantId, engagementId);
    return em.createQuery(
            "select e" + OF_PAIR + " and e.clauseId = :clause order by e.madeAt desc, e.id desc",
            ClauseEntryEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .setParameter("clause", clauseId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> row.toEntry(words))
        .toList();
  }

  @Override
  public Map<String, Integer> open(UUID tenantId, UUID engagementId, Instant since) {
    Map<String, Integer> open = new HashMap<>();
    em.createQuery(
            "select e.clauseId, count(e)"
                + OF_PAIR
                + " and e.settled is null and e.kind <> :written and e.madeAt >= :since group by e.clauseId",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .setParameter("written", ClauseEntry.Kind.WRITTEN)
        .setParameter("since", since)
        .getResultList()
        .forEach(row -> open.put((String) row[0], Math.toIntExact((Long) row[1])));
    return open;
  }

  @Override
  public Optional<ClauseEntry> find(UUID tenantId, UUID engagementId, UUID entryId) {
    return em.createQuery("select e" + OF_PAIR + " and e.id = :id", ClauseEntryEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .setParameter("id", entryId)
        .getResultStream()
        .findFirst()
        .map(row -> row.toEntry(keys.words(tenantId, engagementId)));
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, ClauseEntry entry) {
    ClauseEntryEntity row = new ClauseEntryEntity();
    row.id = entry.id();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.clauseId = entry.clauseId();
    row.kind = entry.kind();
    row.words =
        keys.words(tenantId, engagementId).seal(entry.words(), ClauseEntryEntity.WORDS, entry.id());
    row.personId = entry.by();
    row.madeAt = entry.at();
    em.persist(row);
    em.flush();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(UUID tenantId, UUID engagementId, ClauseEntry entry) {
    add(tenantId, engagementId, entry);
  }

  @Override
  public void goOn(UUID tenantId, UUID engagementId, UUID entryId, String words, Instant at) {
    em.createQuery(
            "update ClauseEntryEntity e set e.words = :words, e.madeAt = :at"
                + " where e.tenantId = :tenant and e.engagementId = :engagement and e.id = :id")
        .setParameter(
            "words",
            keys.words(tenantId, engagementId).seal(words, ClauseEntryEntity.WORDS, entryId))
        .setParameter("engagement", engagementId)
        .setParameter("at", at)
        .setParameter("tenant", tenantId)
        .setParameter("id", entryId)
        .executeUpdate();
  }

  @Override
  public void settle(UUID tenantId, UUID engagementId, UUID entryId, ClauseEntry.Settled settled) {
    int changed =
        em.createQuery(
                "update ClauseEntryEntity e set e.settled = :how, e.settledBy = :by,"
                    + " e.settledAt = :at where e.tenantId = :tenant"
                    + " and e.engagementId = :engagement and e.id = :id and e.settled is null"
                    + " and e.kind <> :written")
            .setParameter("how", settled.how())
            .setParameter("by", settled.by())
            .setParameter("at", settled.at())
            .setParameter("tenant", tenantId)
            .setParameter("engagement", engagementId)
            .setParameter("id", entryId)
            .setParameter("written", ClauseEntry.Kind.WRITTEN)
            .executeUpdate();
    if (changed == 0) {
      throw Rejection.conflict("entry-settled", "Somebody has decided about this already.");
    }
  }
}
