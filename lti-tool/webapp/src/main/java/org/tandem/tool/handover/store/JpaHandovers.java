package org.tandem.tool.handover.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.handover.Handover;
import org.tandem.tool.handover.HandoverState;
import org.tandem.tool.handover.Handovers;
import org.tandem.tool.kernel.Rejection;

@ApplicationScoped
@Transactional
class JpaHandovers implements Handovers {
  private static final String OPEN =
      "select h from HandoverEntity h where h.inProgress is not null and ";
  private static final String CHANGE = "update HandoverEntity h set h.version = h.version + 1, ";
  private static final String AS_SEEN =
      " where h.tenantId = :tenant and h.id = :id and h.version = :version and h.inProgress is not null";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Handover> open(UUID tenantId, UUID engagementId) {
    return list(
            query("h.tenantId = :tenant and h.engagementId = :pair")
                .setParameter("tenant", tenantId)
                .setParameter("pair", engagementId))
        .stream()
        .findFirst();
  }

  @Override
  public List<Handover> openTo(UUID tenantId, UUID personId) {
    return list(
        query("h.tenantId = :tenant and h.toId = :person order by h.startedAt, h.id")
            .setParameter("tenant", tenantId)
            .setParameter("person", personId));
  }

  @Override
  public List<Handover> openWith(UUID tenantId, UUID personId) {
    return list(
        query("h.tenantId = :tenant and (h.fromId = :person or h.toId = :person) order by h.id")
            .setParameter("tenant", tenantId)
            .setParameter("person", personId));
  }

  @Override
  public List<Handover> due(Instant now) {
    return list(query("h.expiresAt <= :now").setParameter("now", now));
  }

  @Override
  public void add(Handover handover) {
    em.persist(HandoverEntity.of(handover));
    try {
      em.flush();
    } catch (PersistenceException refused) {
      // The unique constraint says so, also where two start one at the same moment.
      Rejection open =
          Rejection.conflict("handover-open", "A hand-over of this pair is under way already.");
      open.addSuppressed(refused);
      throw open;
    }
  }

  @Override
  public boolean consent(Handover seen, Signature signature) {
    return em.createQuery(
                CHANGE
                    + "h.consent.signedBy = :by, h.consent.contentHash = :hash,"
                    + " h.consent.issuer = :issuer, h.consent.subject = :subject,"
                    + " h.consent.deploymentId = :deployment, h.consent.launchedAt = :launched,"
                    + " h.consent.signedAt = :signed"
                    + AS_SEEN)
            .setParameter("by", signature.personId())
            .setParameter("hash", signature.contentHash())
            .setParameter("issuer", signature.issuer())
            .setParameter("subject", signature.subject())
            .setParameter("deployment", signature.deploymentId())
            .setParameter("launched", signature.launchedAt())
            .setParameter("signed", signature.signedAt())
            .setParameter("tenant", seen.tenantId())
            .setParameter("id", seen.id())
            .setParameter("version", seen.version())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean end(Handover seen, HandoverState how, Instant now) {
    return em.createQuery(
                CHANGE + "h.state = :how, h.endedAt = :now, h.inProgress = null" + AS_SEEN)
            .setParameter("how", how)
            .setParameter("now", now)
            .setParameter("tenant", seen.tenantId())
            .setParameter("id", seen.id())
            .setParameter("version", seen.version())
            .executeUpdate()
        == 1;
  }

  /** Rows change by statements that the persistence context does not follow: always read anew. */
  private TypedQuery<HandoverEntity> query(String condition) {
    return em.createQuery(OPEN + condition, HandoverEntity.class)
        .setHint("eclipselink.refresh", "True");
  }

  private static List<Handover> list(TypedQuery<HandoverEntity> query) {
    return query.getResultList().stream().map(HandoverEntity::toHandover).toList();
  }
}
