package org.tandem.tool.goals.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.store.PairRows;
import org.tandem.tool.goals.Rating;
import org.tandem.tool.goals.Ratings;
import org.tandem.tool.kernel.Rejection;

@ApplicationScoped
@Transactional
class JpaRatings implements Ratings {
  private static final String STILL_OPEN =
      " RatingEntity x %s where x.tenantId = :tenant and x.id = :id and x.level is null";

  @PersistenceContext private EntityManager em;

  @Override
  public List<Rating> of(UUID tenantId, UUID engagementId) {
    return rows()
        .read(tenantId, engagementId, "order by x.askedAt, x.id")
        .map(row -> row.toRating(engagementId))
        .toList();
  }

  @Override
  public List<Rating> open(UUID tenantId, Collection<UUID> engagementIds) {
    return em.createQuery(
            "select x.engagementId, x from RatingEntity x where x.tenantId = :tenant"
                + " and x.agreedAt is not null and x.level is null order by x.askedAt, x.id",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setHint("eclipselink.refresh", "True")
        .getResultStream()
        .filter(row -> engagementIds.contains(row[0]))
        .map(row -> ((RatingEntity) row[1]).toRating((UUID) row[0]))
        .toList();
  }

  @Override
  public void add(UUID tenantId, Rating rating) {
    RatingEntity row = new RatingEntity();
    row.goalId = rating.goalId();
    row.askedAt = rating.askedAt();
    try {
      rows().add(tenantId, rating.engagementId(), rating.id(), row);
    } catch (PersistenceException refused) {
      // The unique constraint says so, also where two tabs ask at the same moment.
      Rejection asked =
          Rejection.conflict("rating-asked", "Somebody is asked to look at this goal already.");
      asked.addSuppressed(refused);
      throw asked;
    }
  }

  @Override
  public boolean agree(UUID tenantId, Rating rating, Instant now) {
    return change("update", "set x.agreedAt = :now", tenantId, rating)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean withdraw(UUID tenantId, Rating rating) {
    return change("delete from", "", tenantId, rating).executeUpdate() == 1;
  }

  @Override
  public boolean give(UUID tenantId, Rating rating, int level, UUID rater, Instant now) {
    return change(
                "update",
                "set x.level = :level, x.raterId = :rater, x.givenAt = :now",
                tenantId,
                rating)
            .setParameter("level", level)
            .setParameter("rater", rater)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  private Query change(String verb, String what, UUID tenantId, Rating rating) {
    return em.createQuery(verb + STILL_OPEN.formatted(what))
        .setParameter("tenant", tenantId)
        .setParameter("id", rating.id());
  }

  private PairRows<RatingEntity> rows() {
    return new PairRows<>(em, RatingEntity.class, "rating");
  }
}
