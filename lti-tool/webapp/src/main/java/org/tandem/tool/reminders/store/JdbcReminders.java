package org.tandem.tool.reminders.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.program.Place;
import org.tandem.tool.reminders.Preference;
import org.tandem.tool.reminders.Recipient;
import org.tandem.tool.reminders.Reminded;
import org.tandem.tool.reminders.Reminders;
import org.tandem.tool.reminders.Rhythm;

@ApplicationScoped
@Transactional
class JdbcReminders implements Reminders {
  /** Where people take part, whether they came by a profile, by a pair or to sign with one. */
  private static final String TAKES_PART =
      "select tenant_id, program_id, course_id, person_id from participation"
          + " union select tenant_id, program_id, course_id, mentor_id from engagement"
          + " union select tenant_id, program_id, course_id, mentee_id from engagement"
          + " union select e.tenant_id, e.program_id, e.course_id, t.person_id"
          + " from agreement_third_party t join engagement e on e.tenant_id = t.tenant_id"
          + " and e.id = t.engagement_id"
          + " where t.ended_at is null";

  /** Who can be written to: where the LMS says, or else where they said and confirmed it. */
  private static final String REACHED =
      " from person p left join own_address a on a.tenant_id = p.tenant_id and a.person_id = p.id"
          + " where coalesce(p.email, a.confirmed) is not null and mailed(p)";

  private static final String TAKE_IN =
      InSql.of(
          "insert into reminder (person_id, tenant_id, next_at, failures, about, times)"
              + " select p.id, p.tenant_id, cast(? as timestamp with time zone), 0, '', 0"
              + REACHED
              + " and p.id in (select person_id from ("
              + TAKES_PART
              + ") part) and not exists (select 1 from reminder r"
              + " where r.tenant_id = p.tenant_id and r.person_id = p.id)"
              + " on conflict do nothing");

  private static final String RECIPIENT =
      InSql.of(
          "select coalesce(p.email, a.confirmed) as email, p.locale"
              + REACHED
              + " and p.tenant_id = ? and p.id = ?");

  private static final String PLACES =
      "select part.program_id, part.course_id from ("
          + TAKES_PART
          + ") part join membership m on m.tenant_id = part.tenant_id"
          + " and m.course_id = part.course_id and m.person_id = part.person_id and m.active"
          + " where part.tenant_id = ? and part.person_id = ?"
          + " order by part.program_id, part.course_id";

  private final Sql sql;

  @Inject
  JdbcReminders(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void takeIn(Instant now) {
    sql.update(TAKE_IN, now);
  }

  @Override
  public List<Due> due(Instant now, int most) {
    return sql.all(
        row ->
            new Due(
                row.getObject("tenant_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Sql.instant(row, "next_at"),
                row.getInt("failures")),
        "select tenant_id, person_id, next_at, failures from reminder where next_at <= ?"
            + " order by next_at limit ?",
        now,
        most);
  }

  @Override
  public boolean claim(Due due, Instant next) {
    return sql.update(
            "update reminder set next_at = ? where tenant_id = ? and person_id = ?"
                + " and next_at = ?",
            next,
            due.tenantId(),
            due.personId(),
            due.at())
        == 1;
  }

  @Override
  public Optional<Recipient> recipient(UUID tenantId, UUID personId) {
    return sql.first(
        row ->
            new Recipient(
                tenantId,
                personId,
                row.getString("email"),
                Sql.text(row, "locale").map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
                places(tenantId, personId)),
        RECIPIENT,
        tenantId,
        personId);
  }

  private List<Place> places(UUID tenantId, UUID personId) {
    return sql.all(
        row ->
            new Place(
                tenantId,
                row.getObject("program_id", UUID.class),
                row.getObject("course_id", UUID.class)),
        PLACES,
        tenantId,
        personId);
  }

  @Override
  public Reminded reminded(UUID tenantId, UUID personId) {
    return sql.first(
            row ->
                new Reminded(
                    row.getString("about"), row.getInt("times"), Sql.moment(row, "told_at")),
            "select about, times, told_at from reminder where tenant_id = ? and person_id = ?",
            tenantId,
            personId)
        .orElse(Reminded.NEVER);
  }

  @Override
  public void told(UUID tenantId, UUID personId, Reminded reminded) {
    sql.update(
        "update reminder set about = ?, times = ?, told_at = ?, failures = 0"
            + " where tenant_id = ? and person_id = ?",
        reminded.about(),
        reminded.times(),
        reminded.at().orElse(null),
        tenantId,
        personId);
  }

  @Override
  public void again(UUID tenantId, UUID personId, Instant at, int failures) {
    sql.update(
        "update reminder set next_at = ?, failures = ? where tenant_id = ? and person_id = ?",
        at,
        failures,
        tenantId,
        personId);
  }

  @Override
  public Preference preference(UUID tenantId, UUID personId) {
    return sql.first(
            JdbcReminders::preference,
            "select * from reminder_preference where tenant_id = ? and person_id = ?",
            tenantId,
            personId)
        .orElse(Preference.USUAL);
  }

  private static Preference preference(ResultSet row) throws SQLException {
    return new Preference(
        Rhythm.valueOf(row.getString("rhythm")),
        LocalTime.parse(row.getString("quiet_from")),
        LocalTime.parse(row.getString("quiet_until")),
        Sql.text(row, "time_zone").map(ZoneId::of),
        row.getLong("version"));
  }

  @Override
  public void prefer(UUID tenantId, UUID personId, Preference wish, Instant now) {
    String zone = wish.zone().map(ZoneId::getId).orElse(null);
    int kept =
        wish.version() == 0
            ? insert(tenantId, personId, wish)
            : sql.update(
                "update reminder_preference set rhythm = ?, quiet_from = ?, quiet_until = ?,"
                    + " time_zone = ?, version = version + 1"
                    + " where tenant_id = ? and person_id = ? and version = ?",
                wish.rhythm().name(),
                wish.quietFrom().toString(),
                wish.quietUntil().toString(),
                zone,
                tenantId,
                personId,
                wish.version());
    if (kept == 0) {
      throw Rejection.stale();
    }
    sql.update(
        "update reminder set next_at = ? where tenant_id = ? and person_id = ? and next_at > ?",
        now,
        tenantId,
        personId,
        now);
  }

  private int insert(UUID tenantId, UUID personId, Preference wish) {
    return sql.update(
        "insert into reminder_preference (person_id, tenant_id, rhythm, quiet_from, quiet_until,"
            + " time_zone, version) select p.id, p.tenant_id, cast(? as varchar(10)),"
            + " cast(? as varchar(8)), cast(? as varchar(8)), cast(? as varchar(64)), 1"
            + " from person p where p.tenant_id = ? and p.id = ? on conflict do nothing",
        wish.rhythm().name(),
        wish.quietFrom().toString(),
        wish.quietUntil().toString(),
        wish.zone().map(ZoneId::getId).orElse(null),
        tenantId,
        personId);
  }

  @Override
  public void stop(UUID tenantId, UUID personId) {
    Preference never =
        new Preference(
            Rhythm.NEVER,
            Preference.USUAL.quietFrom(),
            Preference.USUAL.quietUntil(),
            Optional.empty(),
            0);
    if (insert(tenantId, personId, never) == 0) {
      sql.update(
          "update reminder_preference set rhythm = ?, version = version + 1"
              + " where tenant_id = ? and person_id = ?",
          Rhythm.NEVER.name(),
          tenantId,
          personId);
    }
  }
}
