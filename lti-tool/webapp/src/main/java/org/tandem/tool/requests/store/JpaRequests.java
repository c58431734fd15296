package org.tandem.tool.requests.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Place;
import org.tandem.tool.requests.DeclineReason;
import org.tandem.tool.requests.Request;
import org.tandem.tool.requests.RequestState;
import org.tandem.tool.requests.Requests;

@ApplicationScoped
@Transactional
class JpaRequests implements Requests {
  private static final String IN_PLACE =
      "select r from RequestEntity r where r.tenantId = :tenant"
          + " and r.programId = :program and r.courseId = :course";
  private static final String IN_ORDER = " order by r.askedAt, r.id";
  private static final String CHANGE = "update RequestEntity r set r.version = r.version + 1, ";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Request> find(Place place, UUID requestId) {
    return list(query(place, " and r.id = :id").setParameter("id", requestId)).stream().findFirst();
  }

  @Override
  public List<Request> ofMentee(Place place, UUID menteeId) {
    return list(
        query(place, " and r.menteeId = :mentee order by r.askedAt desc, r.id desc")
            .setParameter("mentee", menteeId));
  }

  @Override
  public List<Request> ofMentor(Place place, UUID mentorId) {
    return list(
        query(place, " and r.mentorId = :mentor" + IN_ORDER).setParameter("mentor", mentorId));
  }

  @Override
  public List<Request> alive(UUID tenantId, UUID personId) {
    return list(
        em.createQuery(
                "select r from RequestEntity r where r.tenantId = :tenant"
                    + " and (r.menteeId = :person or r.mentorId = :person)"
                    + " and r.alive is not null"
                    + IN_ORDER,
                RequestEntity.class)
            .setParameter("tenant", tenantId)
            .setParameter("person", personId)
            .setHint("eclipselink.refresh", "True"));
  }

  @Override
  public List<Request> in(Place place) {
    return list(query(place, IN_ORDER));
  }

  @Override
  public void add(Request request, int budget) {
    RequestEntity row = new RequestEntity();
    row.id = request.id();
    row.tenantId = request.place().tenantId();
    row.programId = request.place().programId();
    row.courseId = request.place().courseId();
    row.menteeId = request.menteeId();
    row.mentorId = request.mentorId();
    row.note = request.note();
    row.state = request.state();
    row.askedAt = request.askedAt();
    row.slot = freeSlot(request, budget);
    row.alive = true;
    em.persist(row);
    try {
      em.flush();
    } catch (PersistenceException refused) {
      // Another tab was faster: the unique constraints on slot and mentor say so.
      Rejection stale = Rejection.stale();
      stale.addSuppressed(refused);
      throw stale;
    }
  }

  private int freeSlot(Request request, int budget) {
    List<RequestEntity> alive =
        query(request.place(), " and r.menteeId = :mentee and r.alive is not null")
            .setParameter("mentee", request.menteeId())
            .getResultList();
    if (alive.stream().anyMatch(one -> one.mentorId.equals(request.mentorId()))) {
      throw alreadyAsked();
    }
    Set<Integer> taken = alive.stream().map(one -> one.slot).collect(Collectors.toSet());
    return IntStream.rangeClosed(1, budget)
        .filter(slot -> !taken.contains(slot))
        .findFirst()
        .orElseThrow(
            () ->
                Rejection.conflict(
                    "no-request-left",
                    "You are asking as many people as you can at once. Take one request back, or"
                        + " wait for an answer."));
  }

  @Override
  public boolean reword(Request request, String note) {
    return changed(
        em.createQuery(
                CHANGE
                    + "r.note = :note where r.tenantId = :tenant and r.id = :id and r.version = :version"
                    + " and r.alive is not null")
            .setParameter("note", note)
            .setParameter("version", request.version())
            .setParameter("tenant", request.place().tenantId())
            .setParameter("id", request.id()));
  }

  @Override
  public boolean open(Request request, Instant now, Instant expiresAt) {
    return changed(
        em.createQuery(
                CHANGE
                    + "r.state = :open, r.openedAt = :now, r.expiresAt = :expires"
                    + " where r.tenantId = :tenant and r.id = :id and r.state = :waiting")
            .setParameter("open", RequestState.OPEN)
            .setParameter("now", now)
            .setParameter("expires", expiresAt)
            .setParameter("tenant", request.place().tenantId())
            .setParameter("id", request.id())
            .setParameter("waiting", RequestState.WAITING));
  }

  @Override
  public boolean close(Request request) {
    return changed(
        em.createQuery(
                CHANGE
                    + "r.state = :waiting, r.openedAt = null, r.expiresAt = null"
                    + " where r.tenantId = :tenant and r.id = :id and r.state = :open")
            .setParameter("waiting", RequestState.WAITING)
            .setParameter("tenant", request.place().tenantId())
            .setParameter("id", request.id())
            .setParameter("open", RequestState.OPEN));
  }

  @Override
  public boolean end(
      Request request, RequestState how, Optional<DeclineReason> reason, Instant now) {
    return changed(
        em.createQuery(
                CHANGE
                    + "r.state = :how, r.reason = :reason, r.endedAt = :now, r.slot = null,"
                    + " r.alive = null where r.tenantId = :tenant and r.id = :id and r.alive is not null")
            .setParameter("how", how)
            .setParameter("reason", reason.orElse(null))
            .setParameter("now", now)
            .setParameter("tenant", request.place().tenantId())
            .setParameter("id", request.id()));
  }

  @Override
  public List<Place> unsettled() {
    return em
        .createQuery(
            "select distinct r.tenantId, r.programId, r.courseId from RequestEntity r"
                + " where r.alive is not null",
            Object[].class)
        .getResultList()
        .stream()
        .map(row -> new Place((UUID) row[0], (UUID) row[1], (UUID) row[2]))
        .toList();
  }

  private static boolean changed(Query update) {
    return update.executeUpdate() == 1;
  }

  private static Rejection alreadyAsked() {
    return Rejection.conflict(
        "already-asked", "You have asked this person already. Look at your requests.");
  }

  /** Rows change by statements that the persistence context does not follow: always read anew. */
  private TypedQuery<RequestEntity> query(Place place, String more) {
    return em.createQuery(IN_PLACE + more, RequestEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .setHint("eclipselink.refresh", "True");
  }

  private static List<Request> list(TypedQuery<RequestEntity> query) {
    return query.getResultList().stream().map(RequestEntity::toRequest).toList();
  }
}
