package org.tandem.tool.engagements.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.SealedBox;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.store.Sql;

/**
 * The keys of the pairs, each made at a pair's first words and kept sealed under the server's
 * secret. A transaction reads a key once; nothing here writes entities to the database, because one
 * that asks for a key is half changed at that moment.
 */
@Dependent
public class PairKeys {
  /** Of two who write a pair's first words at once, the second waits and takes the first's key. */
  private static final String MAKE =
      "insert into engagement_key (engagement_id, tenant_id, sealed_key) values (?, ?, ?)"
          + " on conflict do nothing";

  @PersistenceContext private EntityManager em;
  private final Sql sql;
  private final Sealing sealing;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the entity manager
  public PairKeys(Sql sql, Sealing sealing) {
    this.sql = sql;
    this.sealing = sealing;
  }

  /** What the two of a pair write; its key is read or made once it is needed. */
  public PairWords words(UUID tenantId, UUID engagementId) {
    return new PairWords(() -> find(tenantId, engagementId), () -> get(tenantId, engagementId));
  }

  /** What many pairs write; their keys are read at once. */
  public Map<UUID, PairWords> words(UUID tenantId, Set<UUID> engagementIds) {
    Map<UUID, SealedBox> boxes = new HashMap<>();
    if (!engagementIds.isEmpty()) {
      sql.all(
              row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
              "select engagement_id, sealed_key from engagement_key where tenant_id = ?"
                  + " and engagement_id in ("
                  + String.join(", ", Collections.nCopies(engagementIds.size(), "?"))
                  + ")",
              Stream.concat(Stream.of(tenantId), engagementIds.stream()).toArray())
          .forEach(key -> boxes.put(key.getKey(), box(key.getKey(), key.getValue())));
    }
    return engagementIds.stream()
        .collect(
            Collectors.toMap(
                id -> id,
                id ->
                    new PairWords(
                        () -> Optional.ofNullable(boxes.get(id)), () -> get(tenantId, id))));
  }

  /** The box of a pair, if it has written anything yet. */
  public Optional<SealedBox> find(UUID tenantId, UUID engagementId) {
    return Optional.ofNullable(
            em.find(PairKeyEntity.class, new PairKeyEntity.Key(tenantId, engagementId)))
        .map(row -> box(engagementId, row.sealedKey));
  }

  /** The box of a pair; made where there is none. */
  public SealedBox get(UUID tenantId, UUID engagementId) {
    return find(tenantId, engagementId)
        .orElseGet(
            () -> {
              String key = sealing.seal(SealedBox.newKey(), purpose(engagementId));
              sql.update(MAKE, engagementId, tenantId, key);
              return find(tenantId, engagementId).orElseThrow();
            });
  }

  /**
   * What is sealed in a row of a pair, in clear.
   *
   * @param purpose what it was sealed for, before the row's id
   */
  public Optional<String> open(UUID tenantId, Map<String, @Nullable Object> row, String purpose) {
    return find(tenantId, (UUID) Objects.requireNonNull(row.get("engagement_id")))
        .map(box -> box.open(String.valueOf(row.get("sealed")), purpose + row.get("id")));
  }

  private SealedBox box(UUID engagementId, String sealedKey) {
    return SealedBox.of(sealing.open(sealedKey, purpose(engagementId)));
  }

  private static String purpose(UUID engagementId) {
    return "engagement-key:" + engagementId;
  }
}
