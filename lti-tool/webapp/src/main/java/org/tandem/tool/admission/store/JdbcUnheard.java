package org.tandem.tool.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.admission.Application;
import org.tandem.tool.admission.Unheard;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JdbcUnheard implements Unheard {
  /** Who came in without a decision saw that at once and is told nothing. */
  private static final String APPLICANTS =
      """
      select * from application
      where (state = 'APPLIED' and applied_at <= ? or decided_at <= ?)
        and (told_at is null or told_at < coalesce(decided_at, applied_at))
        and (tell_after is null or tell_after <= ?)
      order by applied_at, person_id limit ?
      """;

  private static final String STAFF =
      """
      select a.tenant_id, a.program_id, a.course_id, m.person_id, count(*) as waiting,
        min(a.applied_at) as since, r.told_at
      from application a
      join membership m on m.tenant_id = a.tenant_id and m.course_id = a.course_id and m.active
        and m.role in ('INSTRUCTOR', 'ADMINISTRATOR')
      left join application_reminder r on r.tenant_id = a.tenant_id
        and r.program_id = a.program_id and r.course_id = a.course_id
        and r.person_id = m.person_id
      where a.state = 'APPLIED' and a.applied_at <= ? and (r.told_at is null or r.told_at <= ?)
      group by a.tenant_id, a.program_id, a.course_id, m.person_id, r.told_at
      order by since, m.person_id limit ?
      """;

  private static final String AHEAD =
      "select count(*) as ahead from application where tenant_id = ? and program_id = ?"
          + " and cohort = ? and side = ? and state = 'APPLIED' and (applied_at < ?"
          + " or applied_at = ? and person_id < ?)";

  private static final String OF_PLACE =
      " where tenant_id = ? and program_id = ? and course_id = ? and person_id = ?";

  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcUnheard() {
    this.sql = null;
  }

  @Inject
  JdbcUnheard(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Applicant> applicants(Instant now, int most) {
    return sql.all(
        row -> new Applicant(JdbcApplications.read(row), Sql.moment(row, "told_at")),
        APPLICANTS,
        now,
        now.minus(DECISION_RESTS),
        now,
        most);
  }

  @Override
  public int ahead(Application one) {
    return sql.first(
            row -> row.getInt("ahead"),
            AHEAD,
            one.place().tenantId(),
            one.place().programId(),
            one.cohort(),
            one.side().name(),
            one.appliedAt(),
            one.appliedAt(),
            one.personId())
        .orElse(0);
  }

  @Override
  public boolean claim(Applicant applicant, Instant now) {
    Application one = applicant.application();
    return sql.update(
            "update application set told_at = ?"
                + OF_PLACE
                + " and version = ? and told_at is not distinct from"
                + " cast(? as timestamp with time zone)",
            now,
            one.place().tenantId(),
            one.place().programId(),
            one.place().courseId(),
            one.personId(),
            one.version(),
            applicant.told().orElse(null))
        == 1;
  }

  @Override
  public void later(Applicant applicant, Instant after) {
    Application one = applicant.application();
    sql.update(
        "update application set told_at = cast(? as timestamp with time zone), tell_after = ?"
            + OF_PLACE,
        applicant.told().orElse(null),
        after,
        one.place().tenantId(),
        one.place().programId(),
        one.place().courseId(),
        one.personId());
  }

  @Override
  public List<Staff> staff(Instant now, int most) {
    return sql.all(
        row ->
            new Staff(
                place(row),
                row.getObject("person_id", UUID.class),
                row.getInt("waiting"),
                Sql.instant(row, "since"),
                Sql.moment(row, "told_at")),
        STAFF,
        now.minus(LONG),
        now.minus(LONG),
        most);
  }

  @Override
  public boolean claim(Staff staff, Instant now) {
    Place place = staff.place();
    return staff.told().isEmpty()
        ? sql.update(
                "insert into application_reminder (tenant_id, program_id, course_id, person_id,"
                    + " told_at) values (?, ?, ?, ?, ?) on conflict do nothing",
                place.tenantId(),
                place.programId(),
                place.courseId(),
                staff.personId(),
                now)
            == 1
        : sql.update(
                "update application_reminder set told_at = ?" + OF_PLACE + " and told_at = ?",
                now,
                place.tenantId(),
                place.programId(),
                place.courseId(),
                staff.personId(),
                staff.told().get())
            == 1;
  }

  @Override
  public void later(Staff staff) {
    Place place = staff.place();
    sql.update(
        "delete from application_reminder" + OF_PLACE,
        place.tenantId(),
        place.programId(),
        place.courseId(),
        staff.personId());
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getObject("tenant_id", UUID.class),
        row.getObject("program_id", UUID.class),
        row.getObject("course_id", UUID.class));
  }
}
