package org.tandem.tool.engagements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.FormerMentor;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JpaEngagements implements Engagements {
  private static final String OF_TENANT =
      "select e from EngagementEntity e where e.tenantId = :tenant";
  private static final String IN_PLACE =
      OF_TENANT + " and e.programId = :program and e.courseId = :course";
  private static final String NEWEST_FIRST = " order by e.proposedAt desc, e.id desc";

  private static final String ADD =
      "insert into engagement (id, tenant_id, program_id, course_id, kind, mentor_id, mentee_id,"
          + " state, ending, proposed_at, expires_at, mentor_accepted_at, mentee_accepted_at,"
          + " ended_at, version, import_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final long FIRST_VERSION = 1;

  @PersistenceContext private EntityManager em;
  @Inject private Ids ids;
  @Inject private Sql sql;

  @Override
  public Optional<Engagement> find(UUID tenantId, UUID engagementId) {
    return entity(tenantId, engagementId).map(EngagementEntity::toEngagement);
  }

  @Override
  public List<Engagement> all(UUID tenantId, UUID programId, Collection<UUID> ids) {
    return some(tenantId, programId, ids, LockModeType.NONE);
  }

  @Override
  public List<Engagement> lock(UUID tenantId, UUID programId, Collection<UUID> ids) {
    return some(tenantId, programId, ids, LockModeType.PESSIMISTIC_WRITE);
  }

  /** In one order everywhere, so that two who lock never wait for each other. */
  private List<Engagement> some(
      UUID tenantId, UUID programId, Collection<UUID> ids, LockModeType lock) {
    return ids.isEmpty()
        ? List.of()
        : em
            .createQuery(
                OF_TENANT + " and e.programId = :program and e.id in :ids order by e.id",
                EngagementEntity.class)
            .setParameter("tenant", tenantId)
            .setParameter("program", programId)
            .setParameter("ids", ids)
            .setHint("eclipselink.refresh", "True")
            .setLockMode(lock)
            .getResultList()
            .stream()
            .map(this::read)
            .toList();
  }

  @Override
  public List<Engagement> together(UUID tenantId, UUID programId, int most) {
    return em
        .createQuery(
            OF_TENANT
                + " and e.programId = :program and e.state in :states"
                + " order by e.proposedAt, e.id",
            EngagementEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("program", programId)
        .setParameter(
            "states",
            Stream.of(EngagementState.values()).filter(EngagementState::isTogether).toList())
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(this::read)
        .toList();
  }

  /** Hundreds at once would be compared anew with each further statement. */
  private Engagement read(EngagementEntity row) {
    em.detach(row);
    return row.toEngagement();
  }

  @Override
  public List<Engagement> ofPerson(Place place, UUID personId) {
    return em
        .createQuery(
            IN_PLACE + " and (e.mentorId = :person or e.menteeId = :person)" + NEWEST_FIRST,
            EngagementEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .setParameter("person", personId)
        .getResultList()
        .stream()
        .map(EngagementEntity::toEngagement)
        .toList();
  }

  @Override
  public List<Engagement> ofPerson(UUID tenantId, UUID personId) {
    return em
        .createQuery(
            OF_TENANT + " and (e.mentorId = :person or e.menteeId = :person)" + NEWEST_FIRST,
            EngagementEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("person", personId)
        .getResultList()
        .stream()
        .map(EngagementEntity::toEngagement)
        .toList();
  }

  @Override
  public List<Engagement> in(Place place) {
    return em
        .createQuery(IN_PLACE + NEWEST_FIRST, EngagementEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .getResultList()
        .stream()
        .map(EngagementEntity::toEngagement)
        .toList();
  }

  @Override
  public List<FormerMentor> former(Place place) {
    return em
        .createQuery(
            "select f.engagementId, f.mentorId, e.menteeId, f.until"
                + " from FormerMentorEntity f, EngagementEntity e where e.id = f.engagementId"
                + " and f.tenantId = :tenant and e.tenantId = :tenant"
                + " and e.programId = :program and e.courseId = :course order by f.until, f.id",
            Object[].class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .getResultList()
        .stream()
        .map(row -> new FormerMentor((UUID) row[0], (UUID) row[1], (UUID) row[2], (Instant) row[3]))
        .toList();
  }

  @Override
  public void add(UUID tenantId, FormerMentor former) {
    FormerMentorEntity row = new FormerMentorEntity();
    row.id = ids.next();
    row.tenantId = tenantId;
    row.engagementId = former.engagementId();
    row.mentorId = former.mentorId();
    row.until = former.until();
    em.persist(row);
    em.flush();
  }

  @Override
  public Engagement add(Engagement engagement) {
    EngagementEntity row = new EngagementEntity();
    row.id = engagement.id();
    row.tenantId = engagement.place().tenantId();
    row.programId = engagement.place().programId();
    row.courseId = engagement.place().courseId();
    row.kind = engagement.kind();
    row.menteeId = engagement.menteeId();
    row.matchRunId = engagement.matchRunId().orElse(null);
    row.proposedAt = engagement.proposedAt();
    row.expiresAt = engagement.expiresAt();
    row.setState(engagement);
    em.persist(row);
    em.flush();
    em.detach(row); // thousands at once would be compared anew with each further statement
    return row.toEngagement();
  }

  @Override
  public Engagement update(Engagement engagement) {
    EngagementEntity row =
        entity(engagement.place().tenantId(), engagement.id())
            .orElseThrow(() -> Rejection.notFound("pair"));
    if (row.version != engagement.version()) {
      throw Rejection.stale();
    }
    row.setState(engagement);
    try {
      em.flush();
    } catch (OptimisticLockException faster) {
      Rejection stale = Rejection.stale();
      stale.addSuppressed(faster);
      throw stale;
    }
    em.detach(row);
    return row.toEngagement();
  }

  @Override
  public void addAll(List<Engagement> pairs, UUID importId) {
    sql.batch(
        ADD,
        pairs.stream()
            .map(
                pair ->
                    new @Nullable Object[] {
                      pair.id(),
                      pair.place().tenantId(),
                      pair.place().programId(),
                      pair.place().courseId(),
                      pair.kind().name(),
                      pair.mentorId(),
                      pair.menteeId(),
                      pair.state().name(),
                      pair.ending().map(Enum::name).orElse(null),
                      pair.proposedAt(),
                      pair.expiresAt(),
                      pair.mentorAcceptedAt().orElse(null),
                      pair.menteeAcceptedAt().orElse(null),
                      pair.endedAt().orElse(null),
                      FIRST_VERSION,
                      importId
                    })
            .toList());
  }

  @Override
  public List<Engagement> untouched(UUID tenantId, UUID importId) {
    return em.createQuery(
            OF_TENANT + " and e.importId = :import and e.version = :first order by e.id",
            EngagementEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("import", importId)
        .setParameter("first", FIRST_VERSION)
        .getResultStream()
        .map(EngagementEntity::toEngagement)
        .toList();
  }

  @Override
  public int count(UUID tenantId, UUID importId) {
    return em.createQuery(
            "select count(e) from EngagementEntity e"
                + " where e.tenantId = :tenant and e.importId = :import",
            Long.class)
        .setParameter("tenant", tenantId)
        .setParameter("import", importId)
        .getSingleResult()
        .intValue();
  }

  @Override
  public void remove(Engagement pair) {
    int removed =
        sql.update(
            "delete from engagement where tenant_id = ? and id = ? and version = ?",
            pair.place().tenantId(),
            pair.id(),
            pair.version());
    if (removed == 0) {
      throw Rejection.stale();
    }
  }

  private Optional<EngagementEntity> entity(UUID tenantId, UUID engagementId) {
    return em.createQuery(OF_TENANT + " and e.id = :id", EngagementEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("id", engagementId)
        .getResultStream()
        .findFirst();
  }
}
