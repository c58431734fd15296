package org.tandem.tool.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JpaParticipations implements Participations {
  private static final String IN_PLACE =
      "select p from ParticipationEntity p where p.tenantId = :tenant"
          + " and p.programId = :program and p.courseId = :course";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Participation> find(Place place, UUID personId) {
    return entity(place, personId).map(ParticipationEntity::toParticipation);
  }

  @Override
  public List<Participation> in(Place place) {
    return query(place, IN_PLACE + " order by p.id").getResultList().stream()
        .map(ParticipationEntity::toParticipation)
        .toList();
  }

  @Override
  public Participation add(Participation participation) {
    ParticipationEntity row = new ParticipationEntity();
    row.id = participation.id();
    row.tenantId = participation.place().tenantId();
    row.programId = participation.place().programId();
    row.courseId = participation.place().courseId();
    row.personId = participation.personId();
    row.set(participation);
    em.persist(row);
    try {
      em.flush();
    } catch (PersistenceException refused) {
      // The person began in another tab at the same time: the unique constraint says so.
      Rejection stale = Rejection.stale();
      stale.addSuppressed(refused);
      throw stale;
    }
    return row.toParticipation();
  }

  @Override
  public Participation update(Participation participation) {
    ParticipationEntity row =
        entity(participation.place(), participation.personId())
            .orElseThrow(() -> Rejection.notFound("participation"));
    if (row.version != participation.version()) {
      throw Rejection.stale();
    }
    row.set(participation);
    em.flush();
    return row.toParticipation();
  }

  private Optional<ParticipationEntity> entity(Place place, UUID personId) {
    return query(place, IN_PLACE + " and p.personId = :person")
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<ParticipationEntity> query(Place place, String text) {
    return em.createQuery(text, ParticipationEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId());
  }
}
