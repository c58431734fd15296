package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.platforms.RegistrationLink;
import org.tandem.tool.platforms.RegistrationLinks;

@ApplicationScoped
@Transactional
class JpaRegistrationLinks implements RegistrationLinks {
  private static final Duration LIFE = Duration.ofHours(1);
  private static final Duration SHOWN = Duration.ofDays(7);
  private static final int MOST_SHOWN = 50;

  @PersistenceContext private EntityManager em;
  private final Ids ids;
  private final Clock clock;

  @Inject
  JpaRegistrationLinks(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Created create(String note) {
    String token = Secret.next();
    RegistrationLinkEntity entity = new RegistrationLinkEntity();
    entity.id = ids.next();
    entity.tokenHash = Secret.hash(token);
    entity.note = note;
    entity.createdAt = clock.instant();
    entity.expiresAt = entity.createdAt.plus(LIFE);
    em.persist(entity);
    return new Created(entity.toLink(), token);
  }

  @Override
  public List<RegistrationLink> recent() {
    return em.createQuery(
            "select l from RegistrationLinkEntity l where l.createdAt > :since"
                + " order by l.createdAt desc, l.id desc",
            RegistrationLinkEntity.class)
        .setParameter("since", clock.instant().minus(SHOWN))
        .setMaxResults(MOST_SHOWN)
        .getResultStream()
        .map(RegistrationLinkEntity::toLink)
        .toList();
  }

  @Override
  public Optional<RegistrationLink> find(String token) {
    return em.createQuery(
            "select l from RegistrationLinkEntity l where l.tokenHash = :hash",
            RegistrationLinkEntity.class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst()
        .map(RegistrationLinkEntity::toLink);
  }

  @Override
  public Optional<UUID> consume(String token) {
    Instant now = clock.instant();
    String hash = Secret.hash(token);
    int consumed =
        em.createQuery(
                "update RegistrationLinkEntity l set l.usedAt = :now"
                    + " where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :now")
            .setParameter("now", now)
            .setParameter("hash", hash)
            .executeUpdate();
    if (consumed == 0) {
      return Optional.empty();
    }
    return em.createQuery(
            "select l.id from RegistrationLinkEntity l where l.tokenHash = :hash", UUID.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void release(UUID id) {
    em.createQuery("update RegistrationLinkEntity l set l.usedAt = null where l.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }
}
