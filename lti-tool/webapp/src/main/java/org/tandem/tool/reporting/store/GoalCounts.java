package org.tandem.tool.reporting.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.reporting.ProgramReport.Attainment;

/** What became of the goals of a program's pairs: what was said of them beside what was proven. */
@Dependent
class GoalCounts {
  private static final int LOWEST = -2;
  private static final int HIGHEST = 2;

  private static final String COUNT = InSql.of(count());

  private final Sql sql;

  @Inject
  GoalCounts(Sql sql) {
    this.sql = sql;
  }

  Attainment of(UUID tenantId, UUID programId) {
    return sql.first(GoalCounts::read, COUNT, tenantId, programId).orElseThrow();
  }

  private static String count() {
    StringBuilder text =
        new StringBuilder("select count(distinct mentee_id) as people, count(*) as goals");
    for (String what : new String[] {"claimed", "evidenced"}) {
      for (int level = LOWEST; level <= HIGHEST; level++) {
        text.append(
            ", count(*) filter (where %s = %d) as %s".formatted(what, level, column(what, level)));
      }
    }
    return text
        + """
         from (
          select e.mentee_id,
            (array_agg(v.goal_level order by v.shown_at desc, v.id desc))[1] as claimed,
            (array_agg(v.goal_level order by v.signed_at desc, v.id desc)
              filter (where v.signed_at is not null))[1] as evidenced
          from engagement e
          join person p on p.tenant_id = e.tenant_id and p.id = e.mentee_id and counted(p)
          join goal g on g.tenant_id = e.tenant_id and g.engagement_id = e.id
            and g.owner_id is null and g.method = 'GAS'
          left join evidence v on v.tenant_id = g.tenant_id and v.engagement_id = e.id
            and v.goal_id = g.id
          where e.tenant_id = ? and e.program_id = ?
            and e.state in ('ACCEPTED', 'ACTIVE', 'PAUSED', 'CLOSED')
          group by g.id, e.mentee_id) goals
        """;
  }

  private static Attainment read(ResultSet row) throws SQLException {
    return Attainment.of(
        row.getLong("people"),
        row.getLong("goals"),
        levels(row, "claimed"),
        levels(row, "evidenced"));
  }

  private static List<Long> levels(ResultSet row, String what) throws SQLException {
    List<Long> counts = new ArrayList<>();
    for (int level = LOWEST; level <= HIGHEST; level++) {
      counts.add(row.getLong(column(what, level)));
    }
    return counts;
  }

  private static String column(String what, int level) {
    return what + "_" + (level - LOWEST);
  }
}
