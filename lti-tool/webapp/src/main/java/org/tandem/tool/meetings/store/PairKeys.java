package org.tandem.tool.meetings.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.SealedBox;
import org.tandem.tool.kernel.Sealing;

/** The keys of the pairs, each made at its first note and kept sealed under the server's secret. */
@Dependent
class PairKeys {
  @PersistenceContext private EntityManager em;
  private final Sealing sealing;

  @Inject
  PairKeys(Sealing sealing) {
    this.sealing = sealing;
  }

  /** The box of a pair, if it has written anything yet. */
  Optional<SealedBox> find(UUID tenantId, UUID engagementId) {
    return em.createQuery(
            "select k from PairKeyEntity k where k.tenantId = :tenant and k.engagementId = :pair",
            PairKeyEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("pair", engagementId)
        .getResultStream()
        .findFirst()
        .map(row -> SealedBox.of(sealing.open(row.sealedKey, purpose(engagementId))));
  }

  /**
   * What is sealed in a row of a pair, in clear.
   *
   * @param purpose what it was sealed for, before the row's id
   */
  Optional<String> open(UUID tenantId, Map<String, @Nullable Object> row, String purpose) {
    return find(tenantId, (UUID) Objects.requireNonNull(row.get("engagement_id")))
        .map(box -> box.open(String.valueOf(row.get("sealed")), purpose + row.get("id")));
  }

  /** The box of a pair; made where there is none. Call it under {@link #lock}. */
  SealedBox get(UUID tenantId, UUID engagementId) {
    return find(tenantId, engagementId)
        .orElseGet(
            () -> {
              String key = SealedBox.newKey();
              PairKeyEntity row = new PairKeyEntity();
              row.engagementId = engagementId;
              row.tenantId = tenantId;
              row.sealedKey = sealing.seal(key, purpose(engagementId));
              em.persist(row);
              em.flush();
              return SealedBox.of(key);
            });
  }

  /** Lets one writer of a pair in at a time, until the transaction ends. */
  void lock(UUID tenantId, UUID engagementId) {
    boolean gone =
        em.createQuery(
                "select e from EngagementEntity e where e.tenantId = :tenant and e.id = :pair",
                Object.class)
            .setParameter("tenant", tenantId)
            .setParameter("pair", engagementId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList()
            .isEmpty();
    if (gone) {
      throw Rejection.notFound("pair");
    }
  }

  private static String purpose(UUID engagementId) {
    return "engagement-key:" + engagementId;
  }
}
