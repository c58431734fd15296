package org.tandem.tool.engagements.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.kernel.Rejection;

/**
 * The rows of one table that belong to pairs; tenant and pair are always asked for together.
 *
 * @param <R> a row
 */
public final class PairRows<R extends PairRow> {
  private final EntityManager em;
  private final Class<R> type;
  private final String name;

  /**
   * Of one table.
   *
   * @param name what a row is called where there is none
   */
  public PairRows(EntityManager em, Class<R> type, String name) {
    this.em = em;
    this.type = type;
    this.name = name;
  }

  /**
   * The rows of a pair.
   *
   * @param more conditions and order, about {@code x}
   */
  public Stream<R> of(UUID tenantId, UUID engagementId, String more) {
    return query(tenantId, engagementId, more).getResultStream();
  }

  /**
   * The same rows as the database has them now, to be read only: changes to them are not kept, and
   * nothing is spent on noticing any.
   *
   * @param more conditions and order, about {@code x}
   */
  public Stream<R> read(UUID tenantId, UUID engagementId, String more) {
    return query(tenantId, engagementId, more)
        .setHint("eclipselink.read-only", "True")
        .setHint("eclipselink.maintain-cache", "False")
        .getResultStream();
  }

  /**
   * The rows of a pair that refer to one thing, oldest first.
   *
   * @param reference the attribute that holds its id
   */
  public Stream<R> about(UUID tenantId, UUID engagementId, String reference, UUID id) {
    return query(tenantId, engagementId, "and x." + reference + " = :about order by x.id")
        .setParameter("about", id)
        .getResultStream();
  }

  /** One row of a pair. */
  public Optional<R> find(UUID tenantId, UUID engagementId, UUID id) {
    return about(tenantId, engagementId, "id", id).findFirst();
  }

  /**
   * One row of a pair as somebody saw it, to change it.
   *
   * @throws Rejection (not-found) if it is gone; (stale-version) if somebody changed it since
   */
  public R seen(UUID tenantId, UUID engagementId, UUID id, long version) {
    R row = find(tenantId, engagementId, id).orElseThrow(() -> Rejection.notFound(name));
    if (row.version() != version) {
      throw Rejection.stale();
    }
    return row;
  }

  /** Keeps a new row. */
  public R add(UUID tenantId, UUID engagementId, UUID id, R row) {
    row.belong(tenantId, engagementId, id);
    em.persist(row);
    em.flush();
    return row;
  }

  private TypedQuery<R> query(UUID tenantId, UUID engagementId, String more) {
    return em.createQuery(
            "select x from "
                + type.getSimpleName()
                + " x where x.tenantId = :tenant and x.engagementId = :engagement "
                + more,
            type)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId);
  }
}
