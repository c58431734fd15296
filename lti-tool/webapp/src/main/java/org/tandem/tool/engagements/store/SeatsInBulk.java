package org.tandem.tool.engagements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;

/**
 * Thousands of seats at once, in batches of the same conditional statements that a single seat is
 * taken by. Mentors come in one order everywhere, so that two who write never wait for each other.
 */
@ApplicationScoped
@Transactional
class SeatsInBulk {
  private static final String BEGIN_LOAD =
      "insert into mentor_load (tenant_id, person_id, taken) values (?, ?, 0)"
          + " on conflict do nothing";
  private static final String ADD_SEAT =
      "insert into mentor_seat (id, tenant_id, program_id, course_id, mentor_id, seat_number)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String ADD_PLACE =
      "insert into mentee_place (id, tenant_id, program_id, course_id, mentee_id, engagement_id)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String FREE =
      " and engagement_id is null and request_id is null and successor_for is null";
  private static final String FIND_FREE =
      "select mentor_id, id from mentor_seat"
          + " where tenant_id = ? and program_id = ? and course_id = ?"
          + FREE
          + " order by mentor_id, seat_number";
  private static final String TAKE =
      "update mentor_seat set engagement_id = ? where tenant_id = ? and id = ?" + FREE;
  private static final String COUNT =
      "update mentor_load set taken = taken + ? where tenant_id = ? and person_id = ?"
          + " and (most is null or taken + ? <= most)";

  @Inject private Sql sql;
  @Inject private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // the container injects
  SeatsInBulk() {}

  void offer(Place place, Map<UUID, Integer> seats) {
    List<@Nullable Object[]> loads = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    new TreeMap<>(seats)
        .forEach(
            (mentor, count) -> {
              loads.add(new @Nullable Object[] {place.tenantId(), mentor});
              for (int number = 1; number <= count; number++) {
                rows.add(row(place, mentor, number));
              }
            });
    sql.batch(BEGIN_LOAD, loads);
    sql.batch(ADD_SEAT, rows);
  }

  void take(Place place, List<Engagement> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    Map<UUID, Deque<UUID>> free = free(place);
    List<@Nullable Object[]> places = new ArrayList<>();
    List<@Nullable Object[]> seats = new ArrayList<>();
    Map<UUID, Integer> more = new TreeMap<>();
    for (Engagement pair : inOneOrder(pairs)) {
      UUID seat = free.getOrDefault(pair.mentorId(), new ArrayDeque<>()).poll();
      if (seat == null) {
        throw noSeat();
      }
      places.add(row(place, pair.menteeId(), pair.id()));
      seats.add(new @Nullable Object[] {pair.id(), place.tenantId(), seat});
      more.merge(pair.mentorId(), 1, Integer::sum);
    }
    sql.batch(ADD_PLACE, places);
    requireAll(sql.batch(TAKE, seats), noSeat());
    requireAll(
        sql.batch(
            COUNT,
            more.entrySet().stream()
                .map(
                    each ->
                        new @Nullable Object[] {
                          each.getValue(), place.tenantId(), each.getKey(), each.getValue()
                        })
                .toList()),
        Rejection.conflict(
            "load-full",
            "Somebody works with as many people as they can, in all programs together."));
  }

  private static List<Engagement> inOneOrder(List<Engagement> pairs) {
    return pairs.stream().sorted(Comparator.comparing(Engagement::mentorId)).toList();
  }

  private Map<UUID, Deque<UUID>> free(Place place) {
    Map<UUID, Deque<UUID>> free = new HashMap<>();
    sql.all(
            row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)},
            FIND_FREE,
            place.tenantId(),
            place.programId(),
            place.courseId())
        .forEach(seat -> free.computeIfAbsent(seat[0], any -> new ArrayDeque<>()).add(seat[1]));
    return free;
  }

  private @Nullable Object[] row(Place place, UUID person, Object last) {
    return new @Nullable Object[] {
      ids.next(), place.tenantId(), place.programId(), place.courseId(), person, last
    };
  }

  private static void requireAll(List<Integer> met, Rejection otherwise) {
    if (met.stream().anyMatch(rows -> rows != 1 && rows != Statement.SUCCESS_NO_INFO)) {
      throw otherwise;
    }
  }

  private static Rejection noSeat() {
    return Rejection.conflict("no-seat", "Somebody has no free seat any more.");
  }
}
