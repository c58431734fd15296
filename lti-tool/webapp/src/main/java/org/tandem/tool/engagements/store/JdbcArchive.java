package org.tandem.tool.engagements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Archive;
import org.tandem.tool.kernel.store.Sql;

/** A row for each pair that was told; whoever sets when its words went has them go. */
@ApplicationScoped
class JdbcArchive implements Archive {
  private static final String ANNOUNCE =
      "insert into pair_archive (tenant_id, engagement_id, goes_at)"
          + " select e.tenant_id, e.id, cast(? as timestamp with time zone) from engagement e"
          + " where e.tenant_id = ? and e.program_id = ? and e.state = 'CLOSED' and e.ended_at < ?"
          + " and not exists (select 1 from pair_archive a where a.tenant_id = e.tenant_id"
          + " and a.engagement_id = e.id) order by e.ended_at limit ? on conflict do nothing";
  private static final String DUE =
      "select a.engagement_id from pair_archive a join engagement e on e.tenant_id = a.tenant_id"
          + " and e.id = a.engagement_id where a.tenant_id = ? and e.tenant_id = ?"
          + " and e.program_id = ? and a.gone_at is null and a.goes_at <= ? and e.ended_at < ?"
          + " order by a.goes_at limit ?";

  private final Sql sql;

  @Inject
  JdbcArchive(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Notice> of(UUID tenantId, UUID engagementId) {
    return sql.first(
        JdbcArchive::notice,
        "select goes_at, gone_at from pair_archive where tenant_id = ? and engagement_id = ?",
        tenantId,
        engagementId);
  }

  @Override
  public Map<UUID, Notice> ofPerson(UUID tenantId, UUID personId) {
    return sql
        .all(
            row -> Map.entry(row.getObject("engagement_id", UUID.class), notice(row)),
            "select a.engagement_id, a.goes_at, a.gone_at from pair_archive a join engagement e"
                + " on e.tenant_id = a.tenant_id and e.id = a.engagement_id"
                + " where a.tenant_id = ? and e.tenant_id = ?"
                + " and (e.mentor_id = ? or e.mentee_id = ?)",
            tenantId,
            tenantId,
            personId,
            personId)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public int announce(
      UUID tenantId, UUID programId, Instant endedBefore, Instant goesAt, int most) {
    return sql.update(ANNOUNCE, goesAt, tenantId, programId, endedBefore, most);
  }

  @Override
  public List<UUID> due(UUID tenantId, UUID programId, Instant endedBefore, Instant now, int most) {
    return sql.all(
        row -> row.getObject(1, UUID.class),
        DUE,
        tenantId,
        tenantId,
        programId,
        now,
        endedBefore,
        most);
  }

  @Override
  public boolean claim(UUID tenantId, UUID engagementId, Instant now) {
    return sql.update(
            "update pair_archive set gone_at = ?"
                + " where tenant_id = ? and engagement_id = ? and gone_at is null",
            now,
            tenantId,
            engagementId)
        == 1;
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return new Notice(Sql.instant(row, "goes_at"), Sql.moment(row, "gone_at"));
  }
}
