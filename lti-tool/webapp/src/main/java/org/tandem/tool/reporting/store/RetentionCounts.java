package org.tandem.tool.reporting.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.reporting.Retention;

/** Who is still in the course, of those who found somebody and of those who wait. */
@Dependent
class RetentionCounts {
  /** Whoever asked a moment ago has had no time to find somebody, nor to leave. */
  private static final Duration TIME_TO_FIND = Duration.ofDays(30);

  private static final String STAYED =
      InSql.of(
          """
      select count(e.mentee_id), count(e.mentee_id) filter (where stayed = 1),
        count(*) filter (where e.mentee_id is null),
        count(*) filter (where e.mentee_id is null and stayed = 1)
      from (
        select l.person_id, max(case when m.active then 1 else 0 end) as stayed
        from participation l
        join person p on p.tenant_id = l.tenant_id and p.id = l.person_id
          and counted(p)
        left join membership m on m.tenant_id = l.tenant_id and m.course_id = l.course_id
          and m.person_id = l.person_id
        where l.tenant_id = ? and l.program_id = ? and l.side = 'MENTEE'
        group by l.person_id
        having min(l.given_at) <= ?) asked
      left join (
        select distinct mentee_id from engagement
        where tenant_id = ? and program_id = ? and mentor_accepted_at is not null
          and mentee_accepted_at is not null) e on e.mentee_id = asked.person_id
      """);

  private final Sql sql;

  @Inject
  RetentionCounts(Sql sql) {
    this.sql = sql;
  }

  Retention of(UUID tenantId, UUID programId, Instant now) {
    return sql.first(
            row -> Retention.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
            STAYED,
            tenantId,
            programId,
            now.minus(TIME_TO_FIND),
            tenantId,
            programId)
        .orElseThrow();
  }
}
