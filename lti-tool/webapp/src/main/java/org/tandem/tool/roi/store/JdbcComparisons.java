package org.tandem.tool.roi.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.roi.Comparisons;
import org.tandem.tool.roi.Observed;

@ApplicationScoped
class JdbcComparisons implements Comparisons {
  /** Whoever asked a moment ago has had no time to find somebody, nor to leave. */
  private static final Duration TIME_TO_FIND = Duration.ofDays(30);

  private static final String STAYED =
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
      """;

  private final Sql sql;
  private final Clock clock;

  @Inject
  JdbcComparisons(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Observed stayed(UUID tenantId, UUID programId) {
    return sql.first(
            row -> Observed.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
            InSql.of(STAYED),
            tenantId,
            programId,
            clock.instant().minus(TIME_TO_FIND),
            tenantId,
            programId)
        .orElseThrow();
  }
}
