package org.tandem.tool.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JpaParticipations implements Participations {
  private static final String IN_PLACE =
      "select p from ParticipationEntity p where p.tenantId = :tenant"
          + " and p.programId = :program and p.courseId = :course";

  private static final String ADD =
      "insert into participation (id, tenant_id, program_id, course_id, person_id, side, draft,"
          + " profile, given_at, version, import_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** PostgreSQL sets a blank after the colon. */
  private static final String ANSWERED =
      "select 1 from participation where tenant_id = ? and program_id = ?"
          + " and (replace(cast(draft as varchar), '\": {', '\":{') like ?"
          + " or replace(cast(profile as varchar), '\": {', '\":{') like ?)"
          + " fetch first 1 rows only";

  private static final long FIRST_VERSION = 1;

  @PersistenceContext private EntityManager em;
  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private Objections objections;

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
  public List<Participation> open(Place place) {
    Set<UUID> against = objections.against(place.tenantId(), Use.MATCHING);
    return in(place).stream()
        .filter(part -> part.given().isPresent() && !against.contains(part.personId()))
        .toList();
  }

  @Override
  public Set<UUID> begun(Place place) {
    return Set.copyOf(
        sql.all(
            row -> row.getObject("person_id", UUID.class),
            "select person_id from participation where tenant_id = ? and program_id = ?"
                + " and course_id = ?",
            place.tenantId(),
            place.programId(),
            place.courseId()));
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
    row.savedAt = clock.instant();
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
    row.savedAt = clock.instant();
    em.flush();
    return row.toParticipation();
  }

  @Override
  public void addAll(List<Participation> participations, UUID importId) {
    sql.batch(
        ADD,
        participations.stream()
            .map(
                one ->
                    new @Nullable Object[] {
                      one.id(),
                      one.place().tenantId(),
                      one.place().programId(),
                      one.place().courseId(),
                      one.personId(),
                      one.side().name(),
                      AsJson.write(one.draft()),
                      one.given().map(AsJson::write).orElse(null),
                      one.givenAt().orElse(null),
                      FIRST_VERSION,
                      importId
                    })
            .toList());
  }

  @Override
  public List<Participation> untouched(UUID tenantId, UUID importId) {
    return em.createQuery(
            "select p from ParticipationEntity p where p.tenantId = :tenant"
                + " and p.importId = :import and p.version = :first order by p.id",
            ParticipationEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("import", importId)
        .setParameter("first", FIRST_VERSION)
        .getResultStream()
        .map(ParticipationEntity::toParticipation)
        .toList();
  }

  @Override
  public int count(UUID tenantId, UUID importId) {
    return em.createQuery(
            "select count(p) from ParticipationEntity p"
                + " where p.tenantId = :tenant and p.importId = :import",
            Long.class)
        .setParameter("tenant", tenantId)
        .setParameter("import", importId)
        .getSingleResult()
        .intValue();
  }

  @Override
  public void removeAll(List<Participation> participations) {
    sql.batch(
        "delete from participation where tenant_id = ? and id = ? and version = ?",
        participations.stream()
            .map(one -> new @Nullable Object[] {one.place().tenantId(), one.id(), one.version()})
            .toList());
  }

  @Override
  public boolean hasAnswered(UUID tenantId, UUID programId, String key) {
    // A quotation mark in what somebody wrote is escaped, so this is found nowhere else.
    String answer = "%\"" + key + "\":{\"values\"%";
    return sql.first(row -> row.getInt(1), ANSWERED, tenantId, programId, answer, answer)
        .isPresent();
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
