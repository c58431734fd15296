package org.tandem.tool.summaries.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.summaries.Schedule;
import org.tandem.tool.summaries.Subscription;
import org.tandem.tool.summaries.Subscriptions;

@ApplicationScoped
@Transactional
class JdbcSubscriptions implements Subscriptions {
  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcSubscriptions() {
    this.sql = null;
  }

  @Inject
  JdbcSubscriptions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Subscription> find(UUID tenantId, UUID personId) {
    return sql.first(
        row ->
            new Subscription(
                new Schedule(
                    Schedule.Rhythm.valueOf(row.getString("rhythm")),
                    DayOfWeek.valueOf(row.getString("weekday")),
                    ZoneId.of(row.getString("time_zone"))),
                programs(tenantId, personId),
                Sql.instant(row, "next_at"),
                row.getLong("version")),
        "select * from summary_mail where tenant_id = ? and person_id = ?",
        tenantId,
        personId);
  }

  private Set<UUID> programs(UUID tenantId, UUID personId) {
    return Set.copyOf(
        sql.all(
            row -> row.getObject("program_id", UUID.class),
            "select program_id from summary_mail_program where tenant_id = ? and person_id = ?",
            tenantId,
            personId));
  }

  @Override
  public void keep(UUID tenantId, UUID personId, Subscription wanted) {
    Schedule when = wanted.schedule();
    int kept =
        wanted.version() == 0
            ? sql.update(
                "insert into summary_mail (person_id, tenant_id, rhythm, weekday, time_zone,"
                    + " next_at, failures, version) select p.id, p.tenant_id, cast(? as varchar(10)),"
                    + " cast(? as varchar(10)), cast(? as varchar(64)),"
                    + " cast(? as timestamp with time zone), 0, 1 from person p"
                    + " where p.tenant_id = ? and p.id = ? on conflict do nothing",
                when.rhythm().name(),
                when.weekday().name(),
                when.zone().getId(),
                wanted.next(),
                tenantId,
                personId)
            : sql.update(
                "update summary_mail set rhythm = ?, weekday = ?, time_zone = ?, next_at = ?,"
                    + " failures = 0, version = version + 1"
                    + " where tenant_id = ? and person_id = ? and version = ?",
                when.rhythm().name(),
                when.weekday().name(),
                when.zone().getId(),
                wanted.next(),
                tenantId,
                personId,
                wanted.version());
    if (kept == 0) {
      throw Rejection.stale();
    }
    forgetPrograms(tenantId, personId);
    sql.batch(
        "insert into summary_mail_program (tenant_id, person_id, program_id) values (?, ?, ?)",
        wanted.programs().stream()
            .map(program -> new @Nullable Object[] {tenantId, personId, program})
            .toList());
  }

  @Override
  public void end(UUID tenantId, UUID personId) {
    forgetPrograms(tenantId, personId);
    sql.update(
        "delete from summary_mail where tenant_id = ? and person_id = ?", tenantId, personId);
  }

  private void forgetPrograms(UUID tenantId, UUID personId) {
    sql.update(
        "delete from summary_mail_program where tenant_id = ? and person_id = ?",
        tenantId,
        personId);
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
        "select tenant_id, person_id, next_at, failures from summary_mail where next_at <= ?"
            + " order by next_at limit ?",
        now,
        most);
  }

  @Override
  public boolean claim(Due due, Instant next) {
    return sql.update(
            "update summary_mail set next_at = ? where tenant_id = ? and person_id = ?"
                + " and next_at = ?",
            next,
            due.tenantId(),
            due.personId(),
            due.at())
        == 1;
  }

  @Override
  public void again(Due due, Instant at) {
    sql.update(
        "update summary_mail set next_at = ?, failures = ? where tenant_id = ? and person_id = ?",
        at,
        due.failures() + 1,
        due.tenantId(),
        due.personId());
  }

  @Override
  public void sent(Due due) {
    sql.update(
        "update summary_mail set failures = 0 where tenant_id = ? and person_id = ?",
        due.tenantId(),
        due.personId());
  }

  @Override
  public Optional<Recipient> recipient(UUID tenantId, UUID personId) {
    return sql.first(
        row ->
            new Recipient(
                row.getString("email"),
                Sql.text(row, "locale").map(Locale::forLanguageTag).orElse(Locale.ENGLISH)),
        InSql.of(
            "select email, locale from person p where p.tenant_id = ? and p.id = ?"
                + " and p.email is not null and mailed(p)"
                + " and not exists (select 1 from registration r"
                + " where r.id = p.tenant_id and r.status = 'DISABLED')"),
        tenantId,
        personId);
  }
}
