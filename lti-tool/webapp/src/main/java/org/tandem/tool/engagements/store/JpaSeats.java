package org.tandem.tool.engagements.store;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JpaSeats implements Seats {
  private static final String IN_PLACE =
      " where s.tenantId = :tenant and s.programId = :program and s.courseId = :course";

  private static final String AND_FREE =
      " and s.engagementId is null and s.requestId is null and s.successorFor is null";

  @PersistenceContext private EntityManager em;
  @Inject private Ids ids;
  @Inject private JpaMentorLoads loads;
  @Inject private SeatsInBulk bulk;

  @Override
  public Map<UUID, Count> count(Place place) {
    Map<UUID, Count> counts = new HashMap<>();
    counted(place, "")
        .forEach(row -> counts.put((UUID) row[0], new Count(((Number) row[1]).intValue(), 0)));
    counted(place, AND_FREE)
        .forEach(
            row ->
                counts.computeIfPresent(
                    (UUID) row[0],
                    (mentor, count) -> new Count(count.all(), ((Number) row[1]).intValue())));
    loads
        .limited(place.tenantId())
        .forEach(
            (mentor, load) ->
                counts.computeIfPresent(
                    mentor, (id, count) -> new Count(count.all(), load.room(count.free()))));
    return counts;
  }

  @Override
  public int free(Place place, UUID mentorId) {
    int free = (int) seats(place, mentorId).stream().filter(MentorSeatEntity::isFree).count();
    return loads.of(place.tenantId(), mentorId).room(free);
  }

  @Override
  public void offer(Place place, UUID mentorId, int seats) {
    if (seats < 0 || seats > MOST) {
      throw Rejection.invalid("invalid-seats", "Offer from 0 to " + MOST + " seats.");
    }
    beginLoad(place.tenantId(), mentorId);
    List<MentorSeatEntity> held = seats(place, mentorId);
    for (int extra = seats; extra < held.size(); extra++) {
      removeOneFree(place, mentorId);
    }
    int missing = seats - held.size();
    Set<Integer> numbers = held.stream().map(seat -> seat.seatNumber).collect(toSet());
    for (int number = 1; missing > 0; number++) {
      if (!numbers.contains(number)) {
        add(place, mentorId, number);
        missing--;
      }
    }
    flush(Rejection.stale());
  }

  private void beginLoad(UUID tenantId, UUID mentorId) {
    try {
      loads.begin(tenantId, mentorId);
    } catch (PersistenceException refused) {
      // Made by another tab at the same moment: there is one, and that is all that is wanted.
    }
  }

  private void add(Place place, UUID mentorId, int number) {
    MentorSeatEntity seat = new MentorSeatEntity();
    seat.id = ids.next();
    seat.tenantId = place.tenantId();
    seat.programId = place.programId();
    seat.courseId = place.courseId();
    seat.mentorId = mentorId;
    seat.seatNumber = number;
    em.persist(seat);
  }

  private void removeOneFree(Place place, UUID mentorId) {
    for (MentorSeatEntity seat : seats(place, mentorId)) {
      int removed =
          em.createQuery(
                  "delete from MentorSeatEntity s where s.tenantId = :tenant and s.id = :id"
                      + AND_FREE)
              .setParameter("tenant", place.tenantId())
              .setParameter("id", seat.id)
              .executeUpdate();
      if (removed == 1) {
        return;
      }
    }
    throw Rejection.conflict(
        "seats-taken", "More seats than that are taken by pairs already. Offer at least as many.");
  }

  @Override
  public void offerAll(Place place, Map<UUID, Integer> seats) {
    bulk.offer(place, seats);
  }

  @Override
  public void takeAll(Place place, List<Engagement> pairs) {
    bulk.take(place, pairs);
  }

  @Override
  public void take(Engagement engagement) {
    takePlace(engagement);
    if (!claim(engagement.place(), engagement.mentorId(), "engagementId", engagement.id())) {
      throw noSeat();
    }
    loads.take(engagement.place().tenantId(), engagement.mentorId());
  }

  @Override
  public void takePlace(Engagement engagement) {
    MenteePlaceEntity taken = new MenteePlaceEntity();
    taken.id = ids.next();
    taken.tenantId = engagement.place().tenantId();
    taken.programId = engagement.place().programId();
    taken.courseId = engagement.place().courseId();
    taken.menteeId = engagement.menteeId();
    taken.engagementId = engagement.id();
    em.persist(taken);
    flush(Rejection.conflict("mentee-placed", "This person is in another pair already."));
    em.detach(taken); // thousands at once would be compared anew with each further statement
  }

  @Override
  public boolean hold(Place place, UUID mentorId, UUID requestId) {
    return free(place, mentorId) > 0 && claim(place, mentorId, "requestId", requestId);
  }

  @Override
  public void handOver(UUID requestId, Engagement engagement) {
    int changed =
        em.createQuery(
                "update MentorSeatEntity s set s.engagementId = :pair, s.requestId = null"
                    + " where s.tenantId = :tenant and s.requestId = :request")
            .setParameter("tenant", engagement.place().tenantId())
            .setParameter("pair", engagement.id())
            .setParameter("request", requestId)
            .executeUpdate();
    if (changed == 0) {
      throw noSeat();
    }
    loads.take(engagement.place().tenantId(), engagement.mentorId());
  }

  @Override
  public void letGo(Place place, Collection<UUID> requestIds) {
    for (UUID requestId : requestIds) {
      em.createQuery(
              "update MentorSeatEntity s set s.requestId = null"
                  + " where s.tenantId = :tenant and s.requestId = :request")
          .setParameter("tenant", place.tenantId())
          .setParameter("request", requestId)
          .executeUpdate();
    }
  }

  @Override
  public boolean holdFor(Engagement pair, UUID mentorId) {
    return free(pair.place(), mentorId) > 0
        && claim(pair.place(), mentorId, "successorFor", pair.id());
  }

  @Override
  public void letGoFor(UUID tenantId, UUID engagementId) {
    change("s.successorFor = null", "s.successorFor = :pair", tenantId, engagementId)
        .executeUpdate();
  }

  @Override
  public void pass(Engagement before, Engagement after) {
    UUID tenant = before.place().tenantId();
    giveBack(before);
    int taken =
        change(
                "s.engagementId = :pair, s.successorFor = null",
                "s.successorFor = :pair and s.mentorId = :mentor",
                tenant,
                after.id())
            .setParameter("mentor", after.mentorId())
            .executeUpdate();
    if (taken == 0) {
      throw noSeat();
    }
    loads.take(tenant, after.mentorId());
  }

  private void giveBack(Engagement pair) {
    UUID tenant = pair.place().tenantId();
    int given =
        change("s.engagementId = null", "s.engagementId = :pair", tenant, pair.id())
            .executeUpdate();
    if (given == 1) {
      loads.giveBack(tenant, pair.mentorId());
    }
  }

  private Query change(String what, String which, UUID tenantId, UUID engagementId) {
    return em.createQuery(
            "update MentorSeatEntity s set " + what + " where s.tenantId = :tenant and " + which)
        .setParameter("tenant", tenantId)
        .setParameter("pair", engagementId);
  }

  /** Tries the free seats one by one: the first that nobody else took meanwhile is taken. */
  private boolean claim(Place place, UUID mentorId, String holder, UUID id) {
    List<UUID> free =
        em.createQuery(
                "select s.id from MentorSeatEntity s"
                    + IN_PLACE
                    + " and s.mentorId = :mentor"
                    + AND_FREE
                    + " order by s.seatNumber",
                UUID.class)
            .setParameter("tenant", place.tenantId())
            .setParameter("program", place.programId())
            .setParameter("course", place.courseId())
            .setParameter("mentor", mentorId)
            .getResultList();
    for (UUID seat : free) {
      if (em.createQuery(
                  "update MentorSeatEntity s set s."
                      + holder
                      + " = :holder where s.tenantId = :tenant and s.id = :id"
                      + AND_FREE)
              .setParameter("holder", id)
              .setParameter("tenant", place.tenantId())
              .setParameter("id", seat)
              .executeUpdate()
          == 1) {
        return true;
      }
    }
    return false;
  }

  private static Rejection noSeat() {
    return Rejection.conflict("no-seat", "This person has no free seat any more.");
  }

  @Override
  public void release(Engagement engagement) {
    giveBack(engagement);
    letGoFor(engagement.place().tenantId(), engagement.id());
    em.createQuery(
            "delete from MenteePlaceEntity p where p.tenantId = :tenant and p.engagementId = :pair")
        .setParameter("tenant", engagement.place().tenantId())
        .setParameter("pair", engagement.id())
        .executeUpdate();
  }

  @Override
  public boolean isPlaced(Place place, UUID menteeId) {
    return !em.createQuery(
            "select s.id from MenteePlaceEntity s" + IN_PLACE + " and s.menteeId = :mentee",
            UUID.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .setParameter("mentee", menteeId)
        .getResultList()
        .isEmpty();
  }

  @Override
  public Map<UUID, UUID> placed(Place place) {
    Map<UUID, UUID> placed = new HashMap<>();
    em.createQuery("select s from MenteePlaceEntity s" + IN_PLACE, MenteePlaceEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .getResultList()
        .forEach(row -> placed.put(row.menteeId, row.engagementId));
    return placed;
  }

  /** How many seats each mentor has, of all or of some. */
  private List<Object[]> counted(Place place, String which) {
    return em.createQuery(
            "select s.mentorId, count(s.id) from MentorSeatEntity s"
                + IN_PLACE
                + which
                + " group by s.mentorId",
            Object[].class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .getResultList();
  }

  private List<MentorSeatEntity> seats(Place place, UUID mentorId) {
    // Seats change by statements that the persistence context does not follow: always read anew.
    return em.createQuery(
            "select s from MentorSeatEntity s"
                + IN_PLACE
                + " and s.mentorId = :mentor order by s.seatNumber",
            MentorSeatEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .setParameter("mentor", mentorId)
        .setHint("eclipselink.refresh", "True")
        .getResultList();
  }

  /** The unique constraints decide races; what they refuse is a conflict, not a failure. */
  private void flush(Rejection otherwise) {
    try {
      em.flush();
    } catch (PersistenceException refused) {
      otherwise.addSuppressed(refused);
      throw otherwise;
    }
  }
}
