package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.recognition.CompletedPair;
import org.tandem.tool.recognition.Counts;
import org.tandem.tool.recognition.HeldMeeting;
import org.tandem.tool.recognition.Work;

/** Reads what was signed and confirmed; a meeting counts for the mentor who was there then. */
@ApplicationScoped
class JdbcWork implements Work {
  private static final String HELD =
      "m.mentor_confirmed_at is not null and m.mentee_confirmed_at is not null"
          + " and not m.cancelled";

  private static final String COMPLETED =
      """
      select e.id, e.program_id, e.mentor_id, o.content, o.countersigned, o.closed_at,
        count(m.id) as meetings, coalesce(sum(m.minutes), 0) as minutes
      from engagement e
      join outcome o on o.tenant_id = e.tenant_id and o.engagement_id = e.id
      left join meeting m on m.tenant_id = e.tenant_id and m.engagement_id = e.id and %s
        and (e.mentee_id = ? or e.mentor_since is null or m.starts_at >= e.mentor_since)
      where e.tenant_id = ? and (e.mentor_id = ? or e.mentee_id = ?)
        and e.ending in ('COMPLETED', 'EARLY')
      group by e.id, e.program_id, e.mentor_id, o.content, o.countersigned, o.closed_at
      order by o.closed_at, e.id
      """
          .formatted(HELD);

  private static final String LEARNED =
      """
      select m.minutes, greatest(m.mentor_confirmed_at, m.mentee_confirmed_at) as confirmed_at
      from engagement e
      join meeting m on m.tenant_id = e.tenant_id and m.engagement_id = e.id and %s
      where e.tenant_id = ? and e.mentee_id = ?
      order by confirmed_at, m.id
      """
          .formatted(HELD);

  /** Before a hand-over it was the former mentor's whose time ended first after the meeting. */
  private static final String HELPED =
      """
      select m.minutes, greatest(m.mentor_confirmed_at, m.mentee_confirmed_at) as confirmed_at
      from engagement e
      join meeting m on m.tenant_id = e.tenant_id and m.engagement_id = e.id and %s
      where e.tenant_id = ?
        and (e.mentor_id = ? or exists (select 1 from former_mentor f
          where f.tenant_id = e.tenant_id and f.engagement_id = e.id and f.person_id = ?))
        and ? = coalesce(
          (select f.person_id from former_mentor f
            where f.tenant_id = e.tenant_id and f.engagement_id = e.id and f.until_at > m.starts_at
            order by f.until_at fetch first 1 row only),
          e.mentor_id)
      order by confirmed_at, m.id
      """
          .formatted(HELD);

  private final Sql sql;

  @Inject
  JdbcWork(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<CompletedPair> completed(UUID tenantId, UUID personId) {
    return sql.all(row -> pair(row, personId), COMPLETED, personId, tenantId, personId, personId);
  }

  @Override
  public List<HeldMeeting> held(UUID tenantId, UUID personId, Side side) {
    return side == Side.MENTEE
        ? sql.all(JdbcWork::meeting, LEARNED, tenantId, personId)
        : sql.all(JdbcWork::meeting, HELPED, tenantId, personId, personId, personId);
  }

  private static HeldMeeting meeting(ResultSet row) throws SQLException {
    return new HeldMeeting(row.getInt("minutes"), Sql.instant(row, "confirmed_at"));
  }

  private static CompletedPair pair(ResultSet row, UUID personId) throws SQLException {
    return new CompletedPair(
        row.getObject("id", UUID.class),
        row.getObject("program_id", UUID.class),
        row.getObject("mentor_id", UUID.class).equals(personId) ? Side.MENTOR : Side.MENTEE,
        row.getInt("meetings"),
        row.getInt("minutes"),
        row.getInt("countersigned"),
        goals(row.getString("content")),
        Sql.instant(row, "closed_at"));
  }

  private static Counts.Goals goals(String closing) {
    List<JsonObject> goals = ClosingGoals.in(closing);
    return new Counts.Goals(
        goals.size(), (int) goals.stream().filter(ClosingGoals::isReached).count());
  }
}
