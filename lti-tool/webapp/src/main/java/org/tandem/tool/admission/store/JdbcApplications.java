package org.tandem.tool.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.admission.AdmissionPolicy;
import org.tandem.tool.admission.Application;
import org.tandem.tool.admission.Applications;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JdbcApplications implements Applications {
  private static final Jsonb JSONB = JsonbBuilder.create();

  private static final String OF_PLACE =
      " from application where tenant_id = ? and program_id = ? and course_id = ?";

  private static final String OF_ONE =
      " where tenant_id = ? and program_id = ? and course_id = ? and person_id = ? and version = ?";

  private static final String CHANGE =
      "update application set side = ?, cohort = ?, state = ?, applied_at = ?, reason = null,"
          + " decided_by = null, decided_at = null, version = version + 1"
          + " where tenant_id = ? and program_id = ? and course_id = ? and person_id = ?";

  private static final String ADD =
      "insert into application (tenant_id, program_id, course_id, person_id, side, cohort, state,"
          + " applied_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0) on conflict do nothing";

  private static final String DECIDE =
      "update application set state = ?, reason = ?, decided_by = ?, decided_at = ?,"
          + " version = version + 1 where tenant_id = ? and program_id = ? and course_id = ?"
          + " and person_id = ? and version = ? and state = 'APPLIED'";

  private final Sql sql;

  @Inject
  JdbcApplications(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Kept policy(UUID tenantId, UUID programId) {
    return sql.first(
            row ->
                new Kept(
                    JSONB.fromJson(row.getString("policy"), AdmissionPolicy.class),
                    row.getLong("version")),
            "select policy, version from admission_policy where tenant_id = ? and program_id = ?",
            tenantId,
            programId)
        .orElse(new Kept(AdmissionPolicy.OPEN, 0));
  }

  @Override
  public void keep(UUID tenantId, UUID programId, AdmissionPolicy policy, long version) {
    String json = JSONB.toJson(policy);
    int kept =
        version == 0
            ? sql.update(
                "insert into admission_policy (program_id, tenant_id, policy, version)"
                    + " values (?, ?, ?, 1) on conflict do nothing",
                programId,
                tenantId,
                json)
            : sql.update(
                "update admission_policy set policy = ?, version = version + 1"
                    + " where program_id = ? and tenant_id = ? and version = ?",
                json,
                programId,
                tenantId,
                version);
    if (kept == 0) {
      throw Rejection.stale();
    }
  }

  @Override
  public void lock(UUID tenantId, UUID programId) {
    sql.first(
        row -> row.getLong("version"),
        "select version from admission_policy where tenant_id = ? and program_id = ? for update",
        tenantId,
        programId);
  }

  @Override
  public int admitted(UUID tenantId, UUID programId, String cohort) {
    return sql.first(
            row -> row.getInt("taken"),
            "select count(*) as taken from application where tenant_id = ? and program_id = ?"
                + " and cohort = ? and state = 'ADMITTED' and side = 'MENTEE'",
            tenantId,
            programId,
            cohort)
        .orElse(0);
  }

  @Override
  public Optional<Application> find(Place place, UUID personId) {
    return sql.first(
        JdbcApplications::read,
        "select *" + OF_PLACE + " and person_id = ?",
        place.tenantId(),
        place.programId(),
        place.courseId(),
        personId);
  }

  @Override
  public List<Application> in(Place place) {
    return sql.all(
        JdbcApplications::read,
        "select *" + OF_PLACE + " order by applied_at, person_id",
        place.tenantId(),
        place.programId(),
        place.courseId());
  }

  @Override
  public void put(Application one) {
    Place place = one.place();
    int changed =
        sql.update(
            CHANGE,
            one.side().name(),
            one.cohort(),
            one.state().name(),
            one.appliedAt(),
            place.tenantId(),
            place.programId(),
            place.courseId(),
            one.personId());
    if (changed == 0
        && sql.update(
                ADD,
                place.tenantId(),
                place.programId(),
                place.courseId(),
                one.personId(),
                one.side().name(),
                one.cohort(),
                one.state().name(),
                one.appliedAt())
            == 0) {
      throw Rejection.stale();
    }
  }

  @Override
  public boolean decide(Application decided) {
    Place place = decided.place();
    Application.Decision decision = decided.decision().orElseThrow();
    return sql.update(
            DECIDE,
            decided.state().name(),
            decision.reason(),
            decision.by(),
            decision.at(),
            place.tenantId(),
            place.programId(),
            place.courseId(),
            decided.personId(),
            decided.version())
        == 1;
  }

  @Override
  public List<Application> of(UUID tenantId, UUID programId) {
    return sql.all(
        JdbcApplications::read,
        "select * from application where tenant_id = ? and program_id = ?"
            + " order by course_id, applied_at, person_id",
        tenantId,
        programId);
  }

  @Override
  public void move(Place place, UUID personId, String cohort, long version) {
    requireOne(
        sql.update(
            "update application set cohort = ?, version = version + 1" + OF_ONE,
            cohort,
            place.tenantId(),
            place.programId(),
            place.courseId(),
            personId,
            version));
  }

  @Override
  public void reopen(Place place, UUID personId, long version) {
    requireOne(
        sql.update(
            "update application set state = 'APPLIED', reason = null, decided_by = null,"
                + " decided_at = null, told_at = null, version = version + 1"
                + OF_ONE,
            place.tenantId(),
            place.programId(),
            place.courseId(),
            personId,
            version));
  }

  private static void requireOne(int changed) {
    if (changed == 0) {
      throw Rejection.stale();
    }
  }

  static Application read(ResultSet row) throws SQLException {
    UUID by = row.getObject("decided_by", UUID.class);
    return new Application(
        new Place(
            row.getObject("tenant_id", UUID.class),
            row.getObject("program_id", UUID.class),
            row.getObject("course_id", UUID.class)),
        row.getObject("person_id", UUID.class),
        Side.valueOf(row.getString("side")),
        row.getString("cohort"),
        Application.State.valueOf(row.getString("state")),
        Sql.instant(row, "applied_at"),
        by == null
            ? Optional.empty()
            : Optional.of(
                new Application.Decision(
                    by, Sql.instant(row, "decided_at"), row.getString("reason"))),
        row.getLong("version"));
  }
}
