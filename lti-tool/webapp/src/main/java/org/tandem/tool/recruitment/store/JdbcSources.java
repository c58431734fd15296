package org.tandem.tool.recruitment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.program.Place;
import org.tandem.tool.recruitment.Source;
import org.tandem.tool.recruitment.Sources;

/** One statement: those whom each way reached, joined once with who offers and who was matched. */
@ApplicationScoped
@Transactional
class JdbcSources implements Sources {
  /** Places of the statement that name registration and program. */
  private static final int PARTS = 5;

  // A pair counts for the way by its last proposal, as it does for giving back in the reports: who
  // was asked only after a first pair has come by it all the same once another one follows.
  private static final String COUNT =
      """
      with way as (
        select 'CAMPAIGN' as kind, a.id as campaign, a.title as name,
          v.person_id, v.course_id, v.came_at as since, true as willing
        from activity a
        left join campaign_visit v on v.tenant_id = a.tenant_id and v.activity_id = a.id
        where a.tenant_id = ? and a.program_id = ? and a.widget = 'MENTORS'
        union all
        select 'NOMINATION', null, '', n.person_id, n.course_id, n.since, n.willing
        from (
          select n.nominee_id as person_id, n.course_id, max(a.answered_at) as since,
            count(a.person_id) > 0 as willing
          from nomination n
          left join nomination_answer a on a.tenant_id = n.tenant_id
            and a.program_id = n.program_id and a.course_id = n.course_id
            and a.person_id = n.nominee_id and a.answer = 'ACCEPTED'
          where n.tenant_id = ? and n.program_id = ?
          group by n.nominee_id, n.course_id) n
        union all
        select 'GIVING_BACK', null, '', b.person_id, e.course_id, b.answered_at,
          coalesce(b.answer = 'ACCEPTED', false)
        from give_back b
        join engagement e on e.id = b.engagement_id and e.tenant_id = b.tenant_id
        where b.tenant_id = ? and b.program_id = ?),
      mentor as (
        select g.person_id, g.course_id, g.given_at
        from participation g
        where g.tenant_id = ? and g.program_id = ? and g.side = 'MENTOR'
          and g.given_at is not null),
      helped as (
        select e.mentor_id as person_id, e.course_id, max(e.proposed_at) as latest
        from engagement e
        where e.tenant_id = ? and e.program_id = ?
          and e.mentor_accepted_at is not null and e.mentee_accepted_at is not null
        group by e.mentor_id, e.course_id),
      counted as (
        select w.kind, w.campaign, w.name, w.person_id, w.course_id, w.since, w.willing from way w
        union all
        select 'OWN_ACCORD', null, '', m.person_id, m.course_id, m.given_at, true
        from mentor m
        where not exists (select 1 from way w
          where w.person_id = m.person_id and w.course_id = m.course_id and w.willing))
      select c.kind, c.name,
        count(distinct p.id) as reached,
        count(distinct p.id) filter (where c.willing and m.given_at >= c.since) as offered,
        count(distinct p.id) filter (where c.willing and m.given_at >= c.since
          and h.latest >= c.since) as matched
      from counted c
      left join person p on p.tenant_id = ? and p.id = c.person_id and counted(p)
      left join mentor m on m.person_id = p.id and m.course_id = c.course_id
      left join helped h on h.person_id = p.id and h.course_id = c.course_id
      %s
      group by c.kind, c.campaign, c.name
      order by c.name, c.campaign
      """;

  private static final String EVERY_WAY = InSql.of(COUNT.formatted(""));

  private static final String CAMPAIGNS_OF_COURSE =
      InSql.of(
          COUNT.formatted(
              "where c.campaign in (select x.id from activity x"
                  + " where x.tenant_id = ? and x.course_id = ?)"));

  private final Sql sql;

  @Inject
  JdbcSources(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Source> of(UUID tenantId, UUID programId) {
    return count(EVERY_WAY, tenantId, programId, List.of());
  }

  @Override
  public List<Source> campaigns(Place place) {
    return count(
        CAMPAIGNS_OF_COURSE,
        place.tenantId(),
        place.programId(),
        List.of(place.tenantId(), place.courseId()));
  }

  private List<Source> count(String text, UUID tenantId, UUID programId, List<UUID> course) {
    List<UUID> values = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      values.add(tenantId);
      values.add(programId);
    }
    values.add(tenantId);
    values.addAll(course);
    List<Counted> counted = sql.all(JdbcSources::read, text, values.toArray());
    List<Source> sources = new ArrayList<>();
    for (Source.Kind kind : Source.Kind.values()) {
      counted.stream().filter(one -> one.kind() == kind).map(Counted::source).forEach(sources::add);
    }
    return sources;
  }

  private record Counted(Source.Kind kind, String name, int reached, int offered, int matched) {
    Source source() {
      return kind == Source.Kind.OWN_ACCORD
          ? Source.ownAccord(offered, matched)
          : Source.reaching(kind, name, reached, offered, matched);
    }
  }

  private static Counted read(ResultSet row) throws SQLException {
    return new Counted(
        Source.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("name")).orElse(""),
        row.getInt("reached"),
        row.getInt("offered"),
        row.getInt("matched"));
  }
}
