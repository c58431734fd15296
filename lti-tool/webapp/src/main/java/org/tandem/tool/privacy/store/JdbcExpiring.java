package org.tandem.tool.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.inventory.Expiry;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.privacy.Expiring;
import org.tandem.tool.privacy.Retention;

@ApplicationScoped
class JdbcExpiring implements Expiring {
  private static final String PEOPLE =
      "select p.id from person p where p.tenant_id = ? and p.erased_at is null and p.seen_at < ?"
          + " and not exists (select 1 from engagement e where e.tenant_id = p.tenant_id"
          + " and (e.mentor_id = p.id or e.mentee_id = p.id) and (e.ended_at >= ?"
          + " or (e.ended_at is null and not (e.state = 'PROPOSED' and e.expires_at < ?))))"
          + " order by p.seen_at limit ?";

  private final Sql sql;

  @Inject
  JdbcExpiring(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void pair(List<Holding> holdings, UUID tenantId, UUID engagementId) {
    Map<String, Object> named = Map.of("tenant", tenantId, "pair", engagementId);
    for (Holding holding : holdings) {
      for (Expiry expiry : holding.expiries(Span.PAIR)) {
        run(
            expiry
                    .change()
                    .map(change -> "update " + holding.table() + " set " + change)
                    .orElse("delete from " + holding.table())
                + " where "
                + Statement.within(holding, expiry.rows()),
            named);
      }
    }
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public boolean rows(
      List<Holding> holdings, Span span, Retention.Scope program, Instant before, int most) {
    Map<String, Object> named =
        Map.of("tenant", program.tenantId(), "program", program.programId(), "before", before);
    boolean more = false;
    for (Holding holding : holdings) {
      for (Expiry expiry : holding.expiries(span)) {
        more |= run(batch(holding, expiry, most), named) == most;
      }
    }
    return more;
  }

  /** Tables without an id of their own have few rows for each person, and go at once. */
  private static String batch(Holding holding, Expiry expiry, int most) {
    String rows = Statement.within(holding, expiry.rows());
    boolean hasId = holding.columns().stream().anyMatch(column -> column.name().equals("id"));
    return "delete from "
        + holding.table()
        + " where "
        + (hasId
            ? "tenant_id = :tenant and id in (select id from "
                + holding.table()
                + " where "
                + rows
                + " limit "
                + most
                + ")"
            : rows);
  }

  @Override
  public List<UUID> people(UUID tenantId, Instant before, int most) {
    return sql.all(
        row -> row.getObject(1, UUID.class), PEOPLE, tenantId, before, before, before, most);
  }

  private int run(String text, Map<String, Object> named) {
    Statement statement = Statement.of(text, named);
    return sql.update(statement.sql(), statement.values().toArray());
  }
}
