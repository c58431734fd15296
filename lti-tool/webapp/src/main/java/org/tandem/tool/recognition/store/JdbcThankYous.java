package org.tandem.tool.recognition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;
import org.tandem.tool.recognition.Kudos;
import org.tandem.tool.recognition.ThankYou;
import org.tandem.tool.recognition.ThankYou.Kind;
import org.tandem.tool.recognition.ThankYous;

@ApplicationScoped
@Transactional
class JdbcThankYous implements ThankYous {
  private static final int MOST_SHOWN = 50;

  private static final String OPEN =
      """
      select what.* from engagement e
      join (
        select m.engagement_id, 'MEETING' as kind, m.id as reason_id, m.starts_at as happened_at,
          cast(null as varchar(200)) as goal
        from meeting m
        where m.tenant_id = ? and m.mentor_confirmed_at is not null
          and m.mentee_confirmed_at is not null and not m.cancelled
        union all
        select v.engagement_id, 'EVIDENCE', v.id, v.signed_at, g.title
        from evidence v
        join goal g on g.tenant_id = v.tenant_id and g.id = v.goal_id and g.owner_id is null
        where v.tenant_id = ? and v.signed_at is not null) what on what.engagement_id = e.id
      where e.tenant_id = ? and e.program_id = ? and e.course_id = ?
        and (e.mentor_id = ? or e.mentee_id = ?)
        and e.state in ('ACCEPTED', 'ACTIVE', 'PAUSED', 'CLOSED')
        and (e.mentor_since is null or what.happened_at >= e.mentor_since)
        and not exists (select 1 from thank_you t
          where t.tenant_id = e.tenant_id and t.reason_id = what.reason_id and t.from_id = ?)
      order by what.happened_at desc, what.reason_id fetch first ? rows only
      """;

  private static final String TO =
      """
      select t.*, coalesce(m.starts_at, v.signed_at) as happened_at, g.title as goal
      from thank_you t
      left join meeting m on m.tenant_id = t.tenant_id and m.id = t.reason_id
      left join evidence v on v.tenant_id = t.tenant_id and v.id = t.reason_id
      left join goal g on g.tenant_id = v.tenant_id and g.id = v.goal_id
      where t.tenant_id = ? and t.to_id = ?
        and (m.id is not null or v.id is not null)
      order by t.said_at desc, t.id
      """;

  private final Sql sql;
  private final Sealing sealing;

  @Inject
  JdbcThankYous(Sql sql, Sealing sealing) {
    this.sql = sql;
    this.sealing = sealing;
  }

  @Override
  public List<ThankYou.Reason> open(Place place, UUID personId) {
    return sql.all(
        JdbcThankYous::reason,
        OPEN,
        place.tenantId(),
        place.tenantId(),
        place.tenantId(),
        place.programId(),
        place.courseId(),
        personId,
        personId,
        personId,
        MOST_SHOWN);
  }

  @Override
  public List<ThankYou> to(UUID tenantId, UUID personId) {
    return sql.all(this::read, TO, tenantId, personId);
  }

  @Override
  public boolean add(UUID tenantId, ThankYou thanks) {
    return sql.update(
            "insert into thank_you (id, tenant_id, engagement_id, from_id, to_id, kind, reason_id,"
                + " kudos, sealed, said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            thanks.id(),
            tenantId,
            thanks.reason().engagementId(),
            thanks.from(),
            thanks.to(),
            thanks.reason().kind().name(),
            thanks.reason().id(),
            thanks.kudos().name(),
            sealing.seal(thanks.words(), purpose(thanks.id())),
            thanks.saidAt())
        > 0;
  }

  @Override
  public boolean forget(UUID tenantId, UUID personId, UUID thanksId) {
    // What was thanked for once stays so: otherwise it could be said again.
    return sql.update(
            "update thank_you set to_id = null, sealed = null"
                + " where tenant_id = ? and to_id = ? and id = ?",
            tenantId,
            personId,
            thanksId)
        > 0;
  }

  private ThankYou read(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ThankYou(
        id,
        row.getObject("from_id", UUID.class),
        row.getObject("to_id", UUID.class),
        reason(row),
        Kudos.valueOf(row.getString("kudos")),
        sealing.open(row.getString("sealed"), purpose(id)),
        Sql.instant(row, "said_at"));
  }

  private static ThankYou.Reason reason(ResultSet row) throws SQLException {
    return new ThankYou.Reason(
        row.getObject("engagement_id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getObject("reason_id", UUID.class),
        Sql.instant(row, "happened_at"),
        Sql.text(row, "goal"));
  }

  static String purpose(UUID thanksId) {
    return "thank-you:" + thanksId;
  }
}
