package org.tandem.tool.readiness.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.readiness.Guide;
import org.tandem.tool.readiness.Preparation;
import org.tandem.tool.readiness.Preparations;

@ApplicationScoped
@Transactional
class JdbcPreparations implements Preparations {
  private final BuiltInGuides builtIn;
  private final Sql sql;

  @Inject
  JdbcPreparations(BuiltInGuides builtIn, Sql sql) {
    this.builtIn = builtIn;
    this.sql = sql;
  }

  @Override
  public Preparation of(UUID tenantId, UUID programId, Side side) {
    return sql.first(
            row -> new Preparation(side, Sql.text(row, "guide_id"), row.getBoolean("asked_first")),
            "select * from preparation where tenant_id = ? and program_id = ? and side = ?",
            tenantId,
            programId,
            side.name())
        .orElseGet(() -> new Preparation(side, Optional.of(builtIn.usual(side)), false));
  }

  @Override
  public void plan(UUID tenantId, UUID programId, Preparation wanted) {
    // One of two who say it at the same moment finds the other's row, and says it anew.
    int added =
        sql.update(
            "insert into preparation (tenant_id, program_id, side, guide_id, asked_first)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing",
            tenantId,
            programId,
            wanted.side().name(),
            wanted.guideId().orElse(null),
            wanted.first());
    if (added == 0) {
      sql.update(
          "update preparation set guide_id = ?, asked_first = ?"
              + " where tenant_id = ? and program_id = ? and side = ?",
          wanted.guideId().orElse(null),
          wanted.first(),
          tenantId,
          programId,
          wanted.side().name());
    }
  }

  @Override
  public Optional<Instant> done(
      UUID tenantId, UUID programId, UUID personId, Side side, String guideId) {
    return sql.first(
        row -> Sql.instant(row, "done_at"),
        "select done_at from prepared where tenant_id = ? and program_id = ? and person_id = ?"
            + " and side = ? and guide_id = ?",
        tenantId,
        programId,
        personId,
        side.name(),
        guideId);
  }

  @Override
  public void done(UUID tenantId, UUID programId, UUID personId, Guide guide, Instant at) {
    sql.update(
        "insert into prepared (tenant_id, program_id, person_id, side, guide_id, guide_version,"
            + " done_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        tenantId,
        programId,
        personId,
        guide.side().name(),
        guide.id(),
        guide.version(),
        at);
  }
}
