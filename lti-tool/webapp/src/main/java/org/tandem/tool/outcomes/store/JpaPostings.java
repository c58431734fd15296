package org.tandem.tool.outcomes.store;

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
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.outcomes.GradebookCheck;
import org.tandem.tool.outcomes.Posting;
import org.tandem.tool.outcomes.Postings;

@ApplicationScoped
@Transactional
class JpaPostings implements Postings {
  @PersistenceContext private EntityManager em;
  @Inject private Ids ids;

  @Override
  public Map<UUID, List<Posting>> of(UUID tenantId, Collection<UUID> engagementIds) {
    if (engagementIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select p from PostingEntity p where p.tenantId = :tenant"
                + " and p.engagementId in :engagements order by p.number",
            PostingEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.engagementId,
                Collectors.mapping(PostingEntity::toPosting, Collectors.toList())));
  }

  @Override
  public Optional<Posting> newest(UUID tenantId, UUID activityId, UUID personId) {
    return em.createQuery(
            "select p from PostingEntity p where p.tenantId = :tenant"
                + " and p.activityId = :activity and p.personId = :person"
                + " order by p.madeAt desc, p.number desc",
            PostingEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("activity", activityId)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(PostingEntity::toPosting);
  }

  @Override
  public void add(UUID tenantId, Posting posting) {
    em.persist(PostingEntity.of(tenantId, posting));
    em.flush();
  }

  @Override
  public Map<UUID, GradebookCheck> checks(UUID tenantId, Collection<UUID> postingIds) {
    Map<UUID, GradebookCheck> newest = new HashMap<>();
    if (postingIds.isEmpty()) {
      return newest;
    }
    em.createQuery(
            "select c from CheckEntity c where c.tenantId = :tenant and c.postingId in :postings"
                + " order by c.seenAt",
            CheckEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("postings", postingIds)
        .getResultList()
        .forEach(row -> newest.put(row.postingId, row.toCheck()));
    return newest;
  }

  @Override
  public void add(UUID tenantId, UUID postingId, GradebookCheck check) {
    CheckEntity row = new CheckEntity();
    row.id = ids.next();
    row.tenantId = tenantId;
    row.postingId = postingId;
    row.verdict = check.verdict();
    row.points = check.points().orElse(null);
    row.maximum = check.maximum().orElse(null);
    row.seenAt = check.seenAt();
    em.persist(row);
    em.flush();
  }

  @Override
  public List<Kept> unchecked(Instant madeBefore, Instant seenBefore, UUID after, int most) {
    return em
        .createQuery(
            "select p from PostingEntity p where p.id > :after and p.madeAt < :made"
                + " and not exists (select n.id from PostingEntity n"
                + " where n.tenantId = p.tenantId and n.engagementId = p.engagementId and n.number > p.number)"
                + " and not exists (select c.id from CheckEntity c"
                + " where c.tenantId = p.tenantId and c.postingId = p.id and c.seenAt >= :seen)"
                + " order by p.id",
            PostingEntity.class)
        .setParameter("after", after)
        .setParameter("made", madeBefore)
        .setParameter("seen", seenBefore)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(row -> new Kept(row.tenantId, row.toPosting()))
        .toList();
  }
}
