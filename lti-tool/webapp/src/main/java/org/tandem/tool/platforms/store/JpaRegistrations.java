package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;

@ApplicationScoped
@Transactional
class JpaRegistrations implements Registrations {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Registration> find(UUID id) {
    return Optional.ofNullable(em.find(RegistrationEntity.class, id))
        .or(() -> behindAlias(id))
        .map(RegistrationEntity::toRegistration);
  }

  @Override
  public List<Registration> findByIssuer(String issuer) {
    return em.createQuery(
            "select r from RegistrationEntity r where r.issuer = :issuer"
                + " order by r.registeredAt desc, r.id desc",
            RegistrationEntity.class)
        .setParameter("issuer", issuer)
        .getResultStream()
        .map(RegistrationEntity::toRegistration)
        .toList();
  }

  @Override
  public List<Registration> all() {
    return em.createQuery(
            "select r from RegistrationEntity r order by r.registeredAt desc, r.id desc",
            RegistrationEntity.class)
        .getResultStream()
        .map(RegistrationEntity::toRegistration)
        .toList();
  }

  @Override
  public Registration keep(Registration registration) {
    Optional<Registration> known =
        findByIssuer(registration.issuer()).stream()
            .filter(one -> one.clientId().equals(registration.clientId()))
            .findFirst();
    if (known.isEmpty()) {
      RegistrationEntity entity = RegistrationEntity.of(registration);
      em.persist(entity);
      em.flush();
      return entity.toRegistration();
    }
    RegistrationAliasEntity alias = new RegistrationAliasEntity();
    alias.alias = registration.id();
    alias.tenantId = known.get().id();
    em.persist(alias);
    return change(known.get().id(), known.get().version(), one -> one.renewed(registration));
  }

  @Override
  public Registration change(UUID id, int version, UnaryOperator<Registration> change) {
    RegistrationEntity entity = em.find(RegistrationEntity.class, id);
    if (entity == null) {
      throw Rejection.notFound("registration");
    }
    if (entity.version != version) {
      throw Rejection.stale();
    }
    entity.take(change.apply(entity.toRegistration()));
    em.flush();
    return entity.toRegistration();
  }

  private Optional<RegistrationEntity> behindAlias(UUID id) {
    return Optional.ofNullable(em.find(RegistrationAliasEntity.class, id))
        .map(alias -> em.find(RegistrationEntity.class, alias.tenantId));
  }
}
