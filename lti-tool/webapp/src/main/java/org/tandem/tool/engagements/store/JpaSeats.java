package org.tandem.tool.engagements.store;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
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

  @PersistenceContext private EntityManager em;
  @Inject private Ids ids;

  @Override
  public Map<UUID, Count> count(Place place) {
    Map<UUID, Count> counts = new HashMap<>();
    for (MentorSeatEntity seat : seats(place)) {
      counts.merge(
          seat.mentorId,
          new Count(1, seat.engagementId == null ? 1 : 0),
          (a, b) -> new Count(a.all() + b.all(), a.free() + b.free()));
    }
    return counts;
  }

  @Override
  public void offer(Place place, UUID mentorId, int seats) {
    if (seats < 0 || seats > MOST) {
      throw Rejection.invalid("invalid-seats", "Offer from 0 to " + MOST + " seats.");
    }
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
                  "delete from MentorSeatEntity s where s.id = :id and s.engagementId is null")
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
  public void take(Engagement engagement) {
    MenteePlaceEntity taken = new MenteePlaceEntity();
    taken.id = ids.next();
    taken.tenantId = engagement.place().tenantId();
    taken.programId = engagement.place().programId();
    taken.courseId = engagement.place().courseId();
    taken.menteeId = engagement.menteeId();
    taken.engagementId = engagement.id();
    em.persist(taken);
    flush(Rejection.conflict("mentee-placed", "This person is in another pair already."));
    for (MentorSeatEntity seat : seats(engagement.place(), engagement.mentorId())) {
      int changed =
          em.createQuery(
                  "update MentorSeatEntity s set s.engagementId = :pair"
                      + " where s.id = :id and s.engagementId is null")
              .setParameter("pair", engagement.id())
              .setParameter("id", seat.id)
              .executeUpdate();
      if (changed == 1) {
        return;
      }
    }
    throw Rejection.conflict("no-seat", "This person has no free seat any more.");
  }

  @Override
  public void release(Engagement engagement) {
    em.createQuery(
            "update MentorSeatEntity s set s.engagementId = null"
                + " where s.tenantId = :tenant and s.engagementId = :pair")
        .setParameter("tenant", engagement.place().tenantId())
        .setParameter("pair", engagement.id())
        .executeUpdate();
    em.createQuery(
            "delete from MenteePlaceEntity p where p.tenantId = :tenant and p.engagementId = :pair")
        .setParameter("tenant", engagement.place().tenantId())
        .setParameter("pair", engagement.id())
        .executeUpdate();
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

  private List<MentorSeatEntity> seats(Place place) {
    // Seats change by statements that the persistence context does not follow: always read anew.
    return em.createQuery("select s from MentorSeatEntity s" + IN_PLACE, MentorSeatEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .setHint("eclipselink.refresh", "True")
        .getResultList();
  }

  private List<MentorSeatEntity> seats(Place place, UUID mentorId) {
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
