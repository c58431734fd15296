package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.Deployment;
import org.tandem.tool.platforms.Deployments;
import org.tandem.tool.platforms.Registration;

@ApplicationScoped
@Transactional
class JpaDeployments implements Deployments {
  /** An honest platform has a few; a flood of made-up ones must not fill the table. */
  private static final int MOST_PENDING = 100;

  @PersistenceContext private EntityManager em;
  private final Ids ids;
  private final Clock clock;

  @Inject
  JpaDeployments(Ids ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public boolean admit(Registration registration, String deploymentId) {
    Optional<DeploymentEntity> known = find(registration.id(), deploymentId);
    if (known.isPresent() && known.get().status == Deployment.Status.ACTIVE) {
      return true;
    }
    // Two first launches at once must not both count as the first: the registration's row decides.
    lock(registration.id());
    List<DeploymentEntity> all = entities(registration.id());
    boolean letIn = registration.anyDeployment() || all.isEmpty();
    Deployment.Status status = letIn ? Deployment.Status.ACTIVE : Deployment.Status.PENDING;
    DeploymentEntity entity =
        all.stream().filter(e -> e.deploymentId.equals(deploymentId)).findFirst().orElse(null);
    if (entity == null) {
      if (letIn || all.size() < MOST_PENDING) {
        em.persist(entity(registration.id(), deploymentId, status));
      }
      return letIn;
    }
    if (letIn) {
      entity.status = Deployment.Status.ACTIVE;
    }
    return entity.status == Deployment.Status.ACTIVE;
  }

  @Override
  public void adopt(UUID registrationId, String deploymentId) {
    lock(registrationId);
    Optional<DeploymentEntity> known = find(registrationId, deploymentId);
    if (known.isPresent()) {
      known.get().status = Deployment.Status.ACTIVE;
    } else {
      em.persist(entity(registrationId, deploymentId, Deployment.Status.ACTIVE));
    }
  }

  @Override
  public List<Deployment> of(UUID registrationId) {
    return entities(registrationId).stream().map(DeploymentEntity::toDeployment).toList();
  }

  @Override
  public void approve(UUID registrationId, UUID id) {
    entities(registrationId).stream()
            .filter(entity -> entity.id.equals(id))
            .findFirst()
            .orElseThrow(() -> Rejection.notFound("deployment"))
            .status =
        Deployment.Status.ACTIVE;
  }

  private Optional<DeploymentEntity> find(UUID registrationId, String deploymentId) {
    return em.createQuery(
            "select d from DeploymentEntity d"
                + " where d.tenantId = :tenant and d.deploymentId = :deployment",
            DeploymentEntity.class)
        .setParameter("tenant", registrationId)
        .setParameter("deployment", deploymentId)
        .getResultStream()
        .findFirst();
  }

  private List<DeploymentEntity> entities(UUID registrationId) {
    return em.createQuery(
            "select d from DeploymentEntity d where d.tenantId = :tenant"
                + " order by d.firstSeenAt, d.id",
            DeploymentEntity.class)
        .setParameter("tenant", registrationId)
        .getResultList();
  }

  private void lock(UUID registrationId) {
    em.createNativeQuery("select id from registration where id = ?1 for update")
        .setParameter(1, registrationId)
        .getResultList();
  }

  private DeploymentEntity entity(
      UUID registrationId, String deploymentId, Deployment.Status status) {
    DeploymentEntity entity = new DeploymentEntity();
    entity.id = ids.next();
    entity.tenantId = registrationId;
    entity.deploymentId = deploymentId;
    entity.status = status;
    entity.firstSeenAt = clock.instant();
    return entity;
  }
}
