package org.tandem.tool.xapi.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.xapi.Fact;
import org.tandem.tool.xapi.FactKind;
import org.tandem.tool.xapi.Statements;

@ApplicationScoped
@Transactional
class JdbcStatements implements Statements {
  private static final int LONGEST_ERROR = 1000;

  /** When something is so is the later of both people's yes. */
  private static final String LATER = "case when %1$s > %2$s then %1$s else %2$s end";

  private static final String FACTS =
      """
      select 'STARTED' as fact, e.id as subject_id, w.person_id, e.id as engagement_id,
        %1$s as noted_at, %1$s as happened_at, cast(null as integer) as measure
      from engagement e join party w on w.tenant_id = e.tenant_id and w.engagement_id = e.id
      where e.tenant_id = ? and e.mentor_accepted_at is not null
        and e.mentee_accepted_at is not null
      union all
      select 'MET', m.id, w.person_id, m.engagement_id, %2$s, m.starts_at, m.minutes
      from meeting m join party w on w.tenant_id = m.tenant_id
        and w.engagement_id = m.engagement_id
      where m.tenant_id = ? and m.mentor_confirmed_at is not null
        and m.mentee_confirmed_at is not null and not m.cancelled
      union all
      select 'ATTAINED', g.id, e.mentee_id, e.id, min(v.signed_at), min(v.signed_at),
        max(v.goal_level)
      from goal g join engagement e on e.tenant_id = g.tenant_id and e.id = g.engagement_id
      join evidence v on v.tenant_id = g.tenant_id and v.goal_id = g.id
        and v.signed_at is not null and v.goal_level >= 0
      where g.tenant_id = ? and g.owner_id is null and g.method = 'GAS'
      group by g.id, e.mentee_id, e.id
      union all
      select 'REVIEWED', o.id, o.decided_by, o.engagement_id, o.made_at, o.made_at,
        cast(null as integer)
      from outcome_posting o where o.tenant_id = ? and o.decided_by is not null
      union all
      select 'COMPLETED', e.id, w.person_id, e.id, e.ended_at, e.ended_at, cast(null as integer)
      from engagement e join party w on w.tenant_id = e.tenant_id and w.engagement_id = e.id
      where e.tenant_id = ? and e.ending in ('COMPLETED', 'EARLY') and e.ended_at is not null
      """
          .formatted(
              LATER.formatted("e.mentor_accepted_at", "e.mentee_accepted_at"),
              LATER.formatted("m.mentor_confirmed_at", "m.mentee_confirmed_at"));

  private static final String NEWS =
      InSql.of(
          """
      with party as (
        select tenant_id, id as engagement_id, mentor_id as person_id from engagement
        where tenant_id = ?
        union all
        select tenant_id, id, mentee_id from engagement where tenant_id = ?),
      facts as ("""
              + FACTS
              + """
      )
      select f.fact, f.subject_id, f.person_id, f.engagement_id, f.happened_at, f.measure,
        r.issuer, p.subject, e.program_id, g.name, e.course_id
      from facts f
      join engagement e on e.tenant_id = ? and e.id = f.engagement_id
      join person p on p.tenant_id = e.tenant_id and p.id = f.person_id
        and p.erased_at is null and told(p)
      join program g on g.tenant_id = e.tenant_id and g.id = e.program_id
      join registration r on r.id = e.tenant_id
      where f.noted_at >= ? and not exists (select 1 from xapi_statement s
        where s.tenant_id = e.tenant_id and s.fact = f.fact and s.subject_id = f.subject_id
          and s.person_id = f.person_id)
      order by f.noted_at, f.subject_id, f.person_id
      limit ?
      """);

  private static final String WAITING =
      InSql.of(
          """
          select s.id, s.content from xapi_statement s
          join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
          where s.tenant_id = ? and s.state = 'WAITING' and told(p)
          order by s.happened_at, s.id limit ?
          """);

  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcStatements() {
    this.sql = null;
  }

  @Inject
  JdbcStatements(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Fact> news(UUID tenantId, Instant since, int most) {
    return sql.all(
        JdbcStatements::fact,
        NEWS,
        tenantId,
        tenantId,
        tenantId,
        tenantId,
        tenantId,
        tenantId,
        tenantId,
        tenantId,
        since,
        most);
  }

  private static Fact fact(ResultSet row) throws SQLException {
    return new Fact(
        FactKind.valueOf(row.getString("fact")),
        row.getObject("subject_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("issuer"),
        row.getString("subject"),
        row.getObject("engagement_id", UUID.class),
        row.getObject("program_id", UUID.class),
        row.getString("name"),
        row.getObject("course_id", UUID.class),
        Sql.instant(row, "happened_at"),
        Optional.ofNullable(row.getObject("measure", Integer.class)));
  }

  @Override
  public void add(UUID tenantId, Fact fact, String content) {
    sql.update(
        "insert into xapi_statement (tenant_id, id, person_id, fact, subject_id, happened_at,"
            + " content, state) values (?, ?, ?, ?, ?, ?, ?, 'WAITING') on conflict do nothing",
        tenantId,
        fact.id(),
        fact.personId(),
        fact.kind().name(),
        fact.subjectId(),
        fact.at(),
        content);
  }

  @Override
  public List<Waiting> waiting(UUID tenantId, int most) {
    return sql.all(
        row -> new Waiting(row.getObject("id", UUID.class), row.getString("content")),
        WAITING,
        tenantId,
        most);
  }

  @Override
  public void told(UUID tenantId, Collection<UUID> ids, Instant now) {
    sql.batch(
        "update xapi_statement set state = 'TOLD', told_at = ?, error = null"
            + " where tenant_id = ? and id = ?",
        ids.stream().map(id -> new @Nullable Object[] {now, tenantId, id}).toList());
  }

  @Override
  public void refused(UUID tenantId, UUID id, String why) {
    sql.update(
        "update xapi_statement set state = 'REFUSED', error = ? where tenant_id = ? and id = ?",
        cut(why),
        tenantId,
        id);
  }

  static String cut(String text) {
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
  }
}
