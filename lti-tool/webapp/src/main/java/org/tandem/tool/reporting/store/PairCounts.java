package org.tandem.tool.reporting.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.reporting.ProgramReport.Health;
import org.tandem.tool.reporting.ProgramReport.Reached;
import org.tandem.tool.reporting.ProgramReport.Stage;
import org.tandem.tool.reporting.ProgramReport.Times;

/** What the pairs of a program have done, by when they did it. */
@Dependent
class PairCounts {
  private static final Duration EARLY = Duration.ofDays(14);
  private static final Duration SILENT = Duration.ofDays(30);
  private static final double HOUR = 3_600;
  private static final double DAY = 86_400;

  /**
   * One row a pair, with the moments that count; then one row of counts. Each kind of record is
   * read once, whatever the number of pairs.
   */
  private static final String COUNT =
      """
      with own as (
        select e.id, e.tenant_id, e.mentee_id, e.state, e.ending, e.proposed_at,
          case when e.mentor_accepted_at is not null and e.mentee_accepted_at is not null
            then greatest(e.mentor_accepted_at, e.mentee_accepted_at) end as paired_at
        from engagement e
        join person p on p.id = e.mentee_id and not p.test_user
        where e.tenant_id = ? and e.program_id = ?),
      agreed as (
        select engagement_id, min(signed_at) as agreed_at from (
          select s.engagement_id, max(s.signed_at) as signed_at
          from own join agreement_signature s
            on s.tenant_id = own.tenant_id and s.engagement_id = own.id
              and s.side in ('MENTOR', 'MENTEE')
          group by s.engagement_id, s.version_number
          having count(*) = 2) versions
        group by engagement_id),
      met as (
        select m.engagement_id,
          min(m.starts_at) filter (where m.mentor_confirmed_at is not null
            and m.mentee_confirmed_at is not null) as met_at,
          max(m.starts_at) as last_at
        from own join meeting m
          on m.tenant_id = own.tenant_id and m.engagement_id = own.id and not m.cancelled
            and (m.starts_at > ? or m.mentor_confirmed_at is not null
              and m.mentee_confirmed_at is not null)
        group by m.engagement_id),
      closing as (
        select c.engagement_id, max(c.signed_at) as closing_at
        from own join closing_signature c
          on c.tenant_id = own.tenant_id and c.engagement_id = own.id
        group by c.engagement_id),
      proven as (
        select distinct v.engagement_id
        from own join evidence v
          on v.tenant_id = own.tenant_id and v.engagement_id = own.id
            and v.signed_at is not null),
      pair as (
        select own.*, agreed.agreed_at, met.met_at, met.last_at, closing.closing_at,
          proven.engagement_id is not null as evidenced
        from own
        left join agreed on agreed.engagement_id = own.id
        left join met on met.engagement_id = own.id
        left join closing on closing.engagement_id = own.id
        left join proven on proven.engagement_id = own.id),
      judged as (
        select pair.*, case
          when state not in ('ACCEPTED', 'ACTIVE') then 'over'
          when paired_at > ? then 'early'
          when agreed_at is null then 'unsigned'
          when closing_at <= ? then 'closing'
          when coalesce(last_at, agreed_at) <= ? then 'silent'
          else 'on track' end as health
        from pair)
      select
        count(distinct mentee_id) as proposed,
        count(distinct mentee_id) filter (where paired_at is not null) as paired,
        count(distinct mentee_id) filter (where agreed_at is not null) as agreed,
        count(distinct mentee_id) filter (where met_at is not null) as met,
        count(distinct mentee_id) filter (where evidenced) as evidenced,
        count(distinct mentee_id) filter (where ending in ('COMPLETED', 'EARLY')) as completed,
        count(*) filter (where health = 'early') as early,
        count(*) filter (where health = 'unsigned') as unsigned_pairs,
        count(*) filter (where health = 'silent') as silent,
        count(*) filter (where health = 'closing') as closing,
        count(*) filter (where health = 'on track') as on_track,
        percentile_cont(0.5) within group (order by extract(epoch from paired_at - proposed_at))
          as to_accept,
        percentile_cont(0.5) within group (order by extract(epoch from agreed_at - paired_at))
          as to_agree,
        percentile_cont(0.5) within group (order by extract(epoch from met_at - paired_at))
          as to_meet
      from judged
      """;

  private final Sql sql;

  @Inject
  PairCounts(Sql sql) {
    this.sql = sql;
  }

  /** The counts that are people's, by stage from {@code PROPOSED} on, and those that are pairs'. */
  record Counted(List<Reached> fromProposed, Health health, Times times) {

    List<Reached> funnel(long enrolled, long asked) {
      return Stream.concat(
              Stream.of(new Reached(Stage.ENROLLED, enrolled), new Reached(Stage.ASKED, asked)),
              fromProposed.stream())
          .toList();
    }
  }

  Counted of(UUID tenantId, UUID programId, Instant now) {
    Instant early = now.minus(EARLY);
    return sql.first(
            PairCounts::read, COUNT, tenantId, programId, now, early, early, now.minus(SILENT))
        .orElseThrow();
  }

  private static Counted read(ResultSet row) throws SQLException {
    return new Counted(
        List.of(
            new Reached(Stage.PROPOSED, row.getLong("proposed")),
            new Reached(Stage.PAIRED, row.getLong("paired")),
            new Reached(Stage.AGREED, row.getLong("agreed")),
            new Reached(Stage.MET, row.getLong("met")),
            new Reached(Stage.EVIDENCED, row.getLong("evidenced")),
            new Reached(Stage.COMPLETED, row.getLong("completed"))),
        new Health(
            row.getLong("early"),
            row.getLong("unsigned_pairs"),
            row.getLong("silent"),
            row.getLong("closing"),
            row.getLong("on_track")),
        new Times(
            time(row, "to_accept", HOUR), time(row, "to_agree", DAY), time(row, "to_meet", DAY)));
  }

  private static Optional<Double> time(ResultSet row, String column, double unit)
      throws SQLException {
    double seconds = row.getDouble(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Math.max(0, seconds) / unit);
  }
}
