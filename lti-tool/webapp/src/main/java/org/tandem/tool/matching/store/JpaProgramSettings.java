package org.tandem.tool.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.ProgramSettings;

@ApplicationScoped
@Transactional
class JpaProgramSettings implements ProgramSettings {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Kept> find(UUID tenantId, UUID programId) {
    return entity(tenantId, programId).map(MatchSettingsEntity::toKept);
  }

  @Override
  public Map<UUID, MatchSettings> all(UUID tenantId) {
    return em.createQuery(
            "select s from MatchSettingsEntity s where s.tenantId = :tenant",
            MatchSettingsEntity.class)
        .setParameter("tenant", tenantId)
        .getResultStream()
        .collect(Collectors.toMap(row -> row.programId, row -> row.toKept().settings()));
  }

  @Override
  public void keep(UUID tenantId, UUID programId, MatchSettings settings, long version) {
    Optional<MatchSettingsEntity> known = entity(tenantId, programId);
    if (known.map(row -> row.version).orElse(NONE) != version) {
      throw Rejection.stale();
    }
    MatchSettingsEntity row = known.orElseGet(MatchSettingsEntity::new);
    row.programId = programId;
    row.tenantId = tenantId;
    row.settings = AsJson.write(settings);
    try {
      em.persist(row);
      em.flush();
    } catch (PersistenceException refused) {
      // Somebody else kept something at the same time: the key or the version says so.
      Rejection stale = Rejection.stale();
      stale.addSuppressed(refused);
      throw stale;
    }
  }

  private Optional<MatchSettingsEntity> entity(UUID tenantId, UUID programId) {
    return Optional.ofNullable(em.find(MatchSettingsEntity.class, programId))
        .filter(row -> row.tenantId.equals(tenantId));
  }
}
