package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.recognition.Line;
import org.tandem.tool.recognition.Lines;

@ApplicationScoped
@Transactional
class JdbcLines implements Lines {
  private static final String ACCEPTED =
      "e.mentor_accepted_at is not null and e.mentee_accepted_at is not null";

  private static final String HELPED_BY =
      """
      select e.mentor_id, min(e.proposed_at) as since
      from engagement e
      join person p on p.tenant_id = e.tenant_id and p.id = e.mentor_id and not p.test_user and p.erased_at is null
      where e.tenant_id = ? and e.mentee_id = ? and %s
      group by e.mentor_id order by since, e.mentor_id
      """
          .formatted(ACCEPTED);

  /** How many somebody has helped since they were helped, where they let it be known. */
  private static final String HELPED =
      """
      select h.mentee_id, k.person_id as known,
        (select count(distinct e.mentee_id) from engagement e
          where k.person_id is not null and e.tenant_id = ? and e.mentor_id = h.mentee_id
            and e.proposed_at > h.since and e.mentee_id <> ? and %s) as onward
      from (
        select e.mentee_id, min(e.proposed_at) as since
        from engagement e
        join person p on p.tenant_id = e.tenant_id and p.id = e.mentee_id and not p.test_user and p.erased_at is null
        where e.tenant_id = ? and e.mentor_id = ? and %s
        group by e.mentee_id) h
      left join line_known k on k.tenant_id = ? and k.person_id = h.mentee_id
      order by h.since, h.mentee_id
      """
          .formatted(ACCEPTED, ACCEPTED);

  private static final String IN_ORDER =
      InSql.of(
          """
          select e.mentor_id, e.mentee_id
          from engagement e
          join person g on g.tenant_id = e.tenant_id and g.id = e.mentor_id and counted(g)
          join person r on r.tenant_id = e.tenant_id and r.id = e.mentee_id and counted(r)
          where e.tenant_id = ? and e.program_id = ? and %s
          order by greatest(e.mentor_accepted_at, e.mentee_accepted_at), e.id
          """
              .formatted(ACCEPTED));

  private final Sql sql;

  @Inject
  JdbcLines(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Line of(UUID tenantId, UUID personId) {
    return new Line(
        sql.all(row -> row.getObject("mentor_id", UUID.class), HELPED_BY, tenantId, personId),
        sql.all(JdbcLines::helped, HELPED, tenantId, personId, tenantId, personId, tenantId),
        sql.first(
                row -> true,
                "select 1 from line_known where tenant_id = ? and person_id = ?",
                tenantId,
                personId)
            .isPresent());
  }

  private static Line.Helped helped(ResultSet row) throws SQLException {
    boolean known = row.getObject("known", UUID.class) != null;
    return new Line.Helped(
        row.getObject("mentee_id", UUID.class),
        known ? Optional.of(row.getInt("onward")) : Optional.empty());
  }

  @Override
  public void letBeKnown(UUID tenantId, UUID personId, boolean known, Instant at) {
    if (known) {
      sql.update(
          "insert into line_known (tenant_id, person_id, since) values (?, ?, ?)"
              + " on conflict do nothing",
          tenantId,
          personId,
          at);
    } else {
      sql.update(
          "delete from line_known where tenant_id = ? and person_id = ?", tenantId, personId);
    }
  }

  @Override
  public List<Helping> inOrder(UUID tenantId, UUID programId) {
    return sql.all(
        row ->
            new Helping(
                row.getObject("mentor_id", UUID.class), row.getObject("mentee_id", UUID.class)),
        IN_ORDER,
        tenantId,
        programId);
  }
}
