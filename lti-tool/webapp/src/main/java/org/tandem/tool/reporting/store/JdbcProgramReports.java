package org.tandem.tool.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.reporting.ProgramReport;
import org.tandem.tool.reporting.ProgramReport.GiveBack;
import org.tandem.tool.reporting.ProgramReport.Invited;
import org.tandem.tool.reporting.ProgramReport.Load;
import org.tandem.tool.reporting.ProgramReports;

/** A few statements, each of which counts one kind of record of one program. */
@ApplicationScoped
class JdbcProgramReports implements ProgramReports {

  private static final String ENROLLED =
      """
      select count(distinct m.person_id)
      from activity a
      join membership m on m.tenant_id = a.tenant_id and m.course_id = a.course_id
        and m.active and m.role = 'LEARNER'
      join person p on p.tenant_id = m.tenant_id and p.id = m.person_id and counted(p)
      where a.tenant_id = ? and a.program_id = ?
        and not exists (select 1 from participation g
          where g.tenant_id = a.tenant_id and g.program_id = a.program_id
            and g.course_id = m.course_id and g.person_id = m.person_id
            and g.side = 'MENTOR' and g.given_at is not null)
      """;

  private static final String ASKED =
      """
      select count(distinct g.person_id)
      from participation g
      join person p on p.tenant_id = g.tenant_id and p.id = g.person_id and counted(p)
      where g.tenant_id = ? and g.program_id = ? and g.side = 'MENTEE' and g.given_at is not null
      """;

  private static final String LOAD =
      """
      select count(*), count(*) filter (where taken = 0), count(*) filter (where taken = seats),
        coalesce(sum(seats), 0), coalesce(sum(taken), 0)
      from (
        select s.mentor_id, count(*) as seats, count(s.engagement_id) as taken
        from mentor_seat s
        join person p on p.tenant_id = s.tenant_id and p.id = s.mentor_id and counted(p)
        where s.tenant_id = ? and s.program_id = ?
        group by s.mentor_id) mentors
      """;

  private static final String WAITING =
      """
      select count(distinct g.person_id)
      from participation g
      join person p on p.tenant_id = g.tenant_id and p.id = g.person_id and counted(p)
      join membership m on m.tenant_id = g.tenant_id and m.course_id = g.course_id
        and m.person_id = g.person_id and m.active
      where g.tenant_id = ? and g.program_id = ? and g.side = 'MENTEE' and g.given_at is not null
        and not exists (select 1 from mentee_place l
          where l.tenant_id = g.tenant_id and l.program_id = g.program_id
            and l.course_id = g.course_id and l.mentee_id = g.person_id)
        and not exists (select 1 from engagement e
          where e.tenant_id = g.tenant_id and e.program_id = g.program_id
            and e.course_id = g.course_id and e.mentee_id = g.person_id
            and e.ending in ('COMPLETED', 'EARLY') and e.ended_at >= g.given_at)
      """;

  private static final String GIVE_BACK =
      """
      with done as (
        select distinct e.mentee_id
        from engagement e
        join person p on p.tenant_id = e.tenant_id and p.id = e.mentee_id and counted(p)
        where e.tenant_id = ? and e.program_id = ? and e.ending in ('COMPLETED', 'EARLY')),
      helped as (
        select e.mentor_id, max(e.proposed_at) as latest
        from engagement e
        where e.tenant_id = ? and e.mentor_accepted_at is not null
          and e.mentee_accepted_at is not null
        group by e.mentor_id)
      select count(*),
        count(*) filter (where done.mentee_id in (select g.person_id from participation g
          where g.tenant_id = ? and g.side = 'MENTOR' and g.given_at is not null)),
        count(helped.mentor_id),
        count(b.person_id),
        count(b.person_id) filter (where b.answer = 'ACCEPTED'),
        count(b.person_id) filter (where b.answer = 'ACCEPTED' and helped.latest >= b.answered_at)
      from done
      left join helped on helped.mentor_id = done.mentee_id
      left join give_back b on b.person_id = done.mentee_id
        and b.tenant_id = ? and b.program_id = ?
      """;

  private final Sql sql;
  private final PairCounts pairs;
  private final GoalCounts goals;
  private final ComparisonCounts comparisons;
  private final RetentionCounts retention;

  @Inject
  JdbcProgramReports(
      Sql sql,
      PairCounts pairs,
      GoalCounts goals,
      ComparisonCounts comparisons,
      RetentionCounts retention) {
    this.sql = sql;
    this.pairs = pairs;
    this.goals = goals;
    this.comparisons = comparisons;
    this.retention = retention;
  }

  @Override
  public ProgramReport of(UUID tenantId, UUID programId, Instant now) {
    PairCounts.Counted counted = pairs.of(tenantId, programId, now);
    return new ProgramReport(
        counted.funnel(count(ENROLLED, tenantId, programId), count(ASKED, tenantId, programId)),
        counted.health(),
        goals.of(tenantId, programId),
        load(tenantId, programId),
        counted.times(),
        row(
            JdbcProgramReports::giveBack,
            GIVE_BACK,
            tenantId,
            programId,
            tenantId,
            tenantId,
            tenantId,
            programId),
        Optional.of(counted.records()),
        comparisons.of(tenantId, programId, now),
        comparisons.equity(tenantId, programId, now),
        Optional.of(retention.of(tenantId, programId, now)));
  }

  private long count(String text, UUID tenantId, UUID programId) {
    return row(result -> result.getLong(1), text, tenantId, programId);
  }

  private <T> T row(Sql.Row<T> reader, String text, UUID... ids) {
    return sql.first(reader, InSql.of(text), (Object[]) ids).orElseThrow();
  }

  private Load load(UUID tenantId, UUID programId) {
    Optional<Long> waiting = Optional.of(count(WAITING, tenantId, programId));
    return row(
        row ->
            new Load(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                waiting),
        LOAD,
        tenantId,
        programId);
  }

  private static GiveBack giveBack(ResultSet row) throws SQLException {
    return new GiveBack(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        Invited.of(row.getLong(4), row.getLong(5), row.getLong(6)));
  }
}
