package org.tandem.tool.roi.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.roi.Comparisons;
import org.tandem.tool.roi.Observed;

@ApplicationScoped
class JdbcComparisons implements Comparisons {
  /** Whoever asked a moment ago has had no time to find somebody, nor to leave. */
  private static final Duration TIME_TO_FIND = Duration.ofDays(30);

  private static final String STAYED =
      """
      select count(*) filter (where found), count(*) filter (where found and stayed),
        count(*) filter (where not found), count(*) filter (where not found and stayed)
      from (
        select g.person_id,
          exists (select 1 from engagement e
            where e.tenant_id = ? and e.program_id = ? and e.mentee_id = g.person_id
              and e.mentor_accepted_at is not null and e.mentee_accepted_at is not null) as found,
          exists (select 1 from membership m
            join participation l on l.tenant_id = m.tenant_id and l.course_id = m.course_id
              and l.person_id = m.person_id and l.program_id = ?
            where m.tenant_id = ? and m.person_id = g.person_id and m.active) as stayed
        from (
          select l.person_id
          from participation l
          join person p on p.id = l.person_id and not p.test_user
          where l.tenant_id = ? and l.program_id = ? and l.side = 'MENTEE'
          group by l.person_id
          having min(l.given_at) <= ?) g) people
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
            STAYED,
            tenantId,
            programId,
            programId,
            tenantId,
            tenantId,
            programId,
            clock.instant().minus(TIME_TO_FIND))
        .orElseThrow();
  }
}
