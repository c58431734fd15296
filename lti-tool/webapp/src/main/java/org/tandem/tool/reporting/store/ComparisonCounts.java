package org.tandem.tool.reporting.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.reporting.Comparison;
import org.tandem.tool.reporting.Comparison.By;
import org.tandem.tool.reporting.Comparison.Group;
import org.tandem.tool.reporting.Comparison.Way;
import org.tandem.tool.reporting.EquityGroup;

/** How far the groups of a program came: one statement for each way to make groups. */
@Dependent
class ComparisonCounts {
  /**
   * {@code belongs} says which person is in which group; what follows is the same for every way to
   * make groups.
   */
  private static final String REACHED =
      InSql.of(
          """
          select b.name as name, count(distinct b.person_id) as people,
            count(distinct pair.mentee_id) filter (where pair.paired_at is not null) as paired,
            count(distinct pair.mentee_id) filter (where pair.met_at is not null) as met,
            count(distinct pair.mentee_id) filter (where pair.evidenced) as evidenced,
            count(distinct pair.mentee_id) filter (where pair.ending in ('COMPLETED', 'EARLY'))
              as completed
          from belongs b
          join person p on p.tenant_id = b.tenant_id and p.id = b.person_id and counted(p)
          left join pair on pair.mentee_id = b.person_id and %s
          group by b.group_key, b.name
          order by b.name, b.group_key
          """);

  /** Who asked or was proposed, where and when. */
  private static final String BEGAN =
      """
      , began as (
        select g.tenant_id, g.person_id, g.course_id, g.given_at as began_at
        from participation g
        where g.tenant_id = ? and g.program_id = ? and g.side = 'MENTEE'
          and g.given_at is not null
        union all
        select own.tenant_id, own.mentee_id, own.course_id, own.proposed_at from own)
      """;

  private static final String BY_COURSE =
      PairRows.WITH
          + BEGAN
          + """
      , belongs as (
        select distinct began.tenant_id, began.person_id, c.id as group_key, c.title as name
        from began join course c on c.tenant_id = began.tenant_id and c.id = began.course_id)
      """
          + REACHED.formatted("pair.course_id = b.group_key");

  private static final String BY_QUARTER =
      PairRows.WITH
          + BEGAN
          + """
      , belongs as (
        select tenant_id, person_id, 0 as group_key,
          concat(extract(year from first_at), '-Q', extract(quarter from first_at)) as name
        from (
          select tenant_id, person_id, min(began_at) at time zone 'UTC' as first_at
          from began group by tenant_id, person_id) firsts)
      """
          + REACHED.formatted("true");

  private static final String BY_COHORT =
      PairRows.WITH
          + BEGAN
          + """
      , belongs as (
        select distinct began.tenant_id, began.person_id, 0 as group_key, a.cohort as name
        from began join application a on a.tenant_id = began.tenant_id and a.program_id = ?
          and a.person_id = began.person_id and a.course_id = began.course_id
          and a.side = 'MENTEE' and a.state = 'ADMITTED' and a.cohort <> '')
      """
          + REACHED.formatted("true");

  private static final String BY_DECLARED_GROUP =
      PairRows.WITH
          + BEGAN
          + """
      , belongs as (
        select distinct began.tenant_id, began.person_id, 0 as group_key, d.name
        from began join equity_group d on d.person_id = began.person_id
          and d.tenant_id = ? and d.program_id = ?)
      """
          + REACHED.formatted("true");

  private static final String ANY_DECLARED =
      "select 1 from equity_group where tenant_id = ? and program_id = ? fetch first 1 row only";

  private final Sql sql;

  @Inject
  ComparisonCounts(Sql sql) {
    this.sql = sql;
  }

  List<Comparison> of(UUID tenantId, UUID programId, Instant now) {
    return List.of(
        new Comparison(By.COURSE, groups(BY_COURSE, tenantId, programId, now)),
        new Comparison(By.QUARTER, groups(BY_QUARTER, tenantId, programId, now)),
        new Comparison(
            By.COHORT,
            sql.all(
                ComparisonCounts::group,
                BY_COHORT,
                tenantId,
                programId,
                now,
                tenantId,
                programId,
                programId)));
  }

  /** The groups that an administrator declared, if one did. */
  List<EquityGroup> equity(UUID tenantId, UUID programId, Instant now) {
    if (sql.first(row -> row.getInt(1), ANY_DECLARED, tenantId, programId).isEmpty()) {
      return List.of();
    }
    Map<String, Way> exact = new LinkedHashMap<>();
    sql.all(
            row -> Map.entry(row.getString("name"), way(row)),
            BY_DECLARED_GROUP,
            tenantId,
            programId,
            now,
            tenantId,
            programId,
            tenantId,
            programId)
        .forEach(each -> exact.put(each.getKey(), each.getValue()));
    return EquityGroup.of(exact);
  }

  private List<Group> groups(String text, UUID tenantId, UUID programId, Instant now) {
    return sql.all(ComparisonCounts::group, text, tenantId, programId, now, tenantId, programId);
  }

  private static Group group(ResultSet row) throws SQLException {
    return Group.of(row.getString("name"), way(row));
  }

  private static Way way(ResultSet row) throws SQLException {
    return new Way(
        row.getLong("people"),
        row.getLong("paired"),
        row.getLong("met"),
        row.getLong("evidenced"),
        row.getLong("completed"));
  }
}
