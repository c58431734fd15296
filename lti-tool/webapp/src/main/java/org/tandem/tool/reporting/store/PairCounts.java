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
import org.tandem.tool.reporting.Records;

/** What the pairs of a program have done, by when they did it. */
@Dependent
class PairCounts {
  private static final Duration EARLY = Duration.ofDays(14);
  private static final Duration SILENT = Duration.ofDays(30);
  private static final double HOUR = 3_600;
  private static final double DAY = 86_400;

  private static final String COUNT =
      PairRows.WITH
          + """
      , judged as (
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
          as to_meet,
        count(*) as pairs,
        count(paired_at) as accepted,
        coalesce(sum(signatures), 0) as signatures,
        coalesce(sum(claimed), 0) as meetings_claimed,
        coalesce(sum(held), 0) as meetings,
        coalesce(sum(minutes), 0) as minutes,
        coalesce(sum(shown), 0) as evidence_shown,
        coalesce(sum(countersigned), 0) as evidence_signed,
        coalesce(sum(closings), 0) as closings
      from judged
      """;

  private final Sql sql;

  @Inject
  PairCounts(Sql sql) {
    this.sql = sql;
  }

  /** The counts that are people's, by stage from {@code PROPOSED} on, and those that are pairs'. */
  record Counted(List<Reached> fromProposed, Health health, Times times, Records records) {

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
            time(row, "to_accept", HOUR), time(row, "to_agree", DAY), time(row, "to_meet", DAY)),
        new Records(
            row.getLong("pairs"),
            row.getLong("accepted"),
            row.getLong("signatures"),
            row.getLong("meetings_claimed"),
            row.getLong("meetings"),
            row.getLong("minutes"),
            row.getLong("evidence_shown"),
            row.getLong("evidence_signed"),
            row.getLong("closings")));
  }

  private static Optional<Double> time(ResultSet row, String column, double unit)
      throws SQLException {
    double seconds = row.getDouble(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Math.max(0, seconds) / unit);
  }
}
