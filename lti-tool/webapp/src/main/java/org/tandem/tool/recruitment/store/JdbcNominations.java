package org.tandem.tool.recruitment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;
import org.tandem.tool.recruitment.Nomination;
import org.tandem.tool.recruitment.Nominations;

@ApplicationScoped
@Transactional
class JdbcNominations implements Nominations {
  private static final String HERE = " where tenant_id = ? and program_id = ? and course_id = ?";

  private final Sql sql;
  private final Sealing sealing;

  @Inject
  JdbcNominations(Sql sql, Sealing sealing) {
    this.sql = sql;
    this.sealing = sealing;
  }

  @Override
  public List<Nomination> of(Place place, UUID nomineeId) {
    return sql.all(
        row -> {
          UUID id = row.getObject("id", UUID.class);
          return new Nomination(
              id,
              place,
              nomineeId,
              row.getObject("nominator_id", UUID.class),
              sealing.open(row.getString("sealed"), purpose(id)),
              Sql.instant(row, "said_at"));
        },
        "select * from nomination" + HERE + " and nominee_id = ? order by said_at, id",
        place.tenantId(),
        place.programId(),
        place.courseId(),
        nomineeId);
  }

  @Override
  public List<Named> by(Place place, UUID nominatorId) {
    return sql.all(
        row ->
            new Named(
                row.getObject("id", UUID.class),
                row.getObject("nominee_id", UUID.class),
                Sql.instant(row, "said_at")),
        "select * from nomination" + HERE + " and nominator_id = ? order by said_at, id",
        place.tenantId(),
        place.programId(),
        place.courseId(),
        nominatorId);
  }

  @Override
  public boolean add(Nomination one) {
    Place place = one.place();
    return sql.update(
            "insert into nomination (id, tenant_id, program_id, course_id, nominee_id,"
                + " nominator_id, slot, sealed, said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            one.id(),
            place.tenantId(),
            place.programId(),
            place.courseId(),
            one.nomineeId(),
            one.nominatorId(),
            freeSlot(place, one.nominatorId()),
            sealing.seal(one.reason(), purpose(one.id())),
            one.saidAt())
        > 0;
  }

  /** Two tabs find the same one, and the unique constraint lets one of them have it. */
  private int freeSlot(Place place, UUID nominatorId) {
    List<Integer> taken =
        sql.all(
            row -> row.getInt("slot"),
            "select slot from nomination" + HERE + " and nominator_id = ?",
            place.tenantId(),
            place.programId(),
            place.courseId(),
            nominatorId);
    return IntStream.rangeClosed(1, Nomination.MOST)
        .filter(slot -> !taken.contains(slot))
        .findFirst()
        .orElse(Nomination.MOST);
  }

  @Override
  public void remove(Place place, UUID nominatorId, UUID nominationId) {
    sql.update(
        "delete from nomination" + HERE + " and nominator_id = ? and id = ?",
        place.tenantId(),
        place.programId(),
        place.courseId(),
        nominatorId,
        nominationId);
  }

  @Override
  public Optional<Nomination.Answer> answer(Place place, UUID nomineeId) {
    return sql.first(
        row -> Nomination.Answer.valueOf(row.getString("answer")),
        "select answer from nomination_answer" + HERE + " and person_id = ?",
        place.tenantId(),
        place.programId(),
        place.courseId(),
        nomineeId);
  }

  @Override
  public boolean answer(Place place, UUID nomineeId, Nomination.Answer answer, Instant at) {
    return sql.update(
            "insert into nomination_answer (tenant_id, program_id, course_id, person_id, answer,"
                + " answered_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
            place.tenantId(),
            place.programId(),
            place.courseId(),
            nomineeId,
            answer.name(),
            at)
        > 0;
  }

  static String purpose(UUID nominationId) {
    return "nomination:" + nominationId;
  }
}
