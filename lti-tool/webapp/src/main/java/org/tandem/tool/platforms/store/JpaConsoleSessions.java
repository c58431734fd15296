package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.platforms.ConsoleSession;
import org.tandem.tool.platforms.ConsoleSessions;

@ApplicationScoped
@Transactional
class JpaConsoleSessions implements ConsoleSessions {
  private static final Duration LIFE = Duration.ofHours(8);

  @PersistenceContext private EntityManager em;
  private final Clock clock;

  @Inject
  JpaConsoleSessions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<ConsoleSession> find(String secret) {
    return Optional.ofNullable(em.find(ConsoleSessionEntity.class, Secret.hash(secret)))
        .filter(entity -> clock.instant().isBefore(entity.expiresAt))
        .map(entity -> new ConsoleSession(entity.csrf, entity.expiresAt));
  }

  @Override
  public String open() {
    Instant now = clock.instant();
    em.createQuery("delete from ConsoleSessionEntity s where s.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
    String secret = Secret.next();
    ConsoleSessionEntity entity = new ConsoleSessionEntity();
    entity.tokenHash = Secret.hash(secret);
    entity.csrf = Secret.next();
    entity.expiresAt = now.plus(LIFE);
    em.persist(entity);
    return secret;
  }

  @Override
  public void end(String secret) {
    em.createQuery("delete from ConsoleSessionEntity s where s.tokenHash = :hash")
        .setParameter("hash", Secret.hash(secret))
        .executeUpdate();
  }
}
