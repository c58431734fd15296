package org.tandem.tool.xapi.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.xapi.RecordStore;
import org.tandem.tool.xapi.RecordStores;

/** Stores with their passwords sealed for their registration and address. */
@ApplicationScoped
@Transactional
class JdbcRecordStores implements RecordStores {
  private static final String STATE =
      """
      select s.next_at, s.error,
        count(t.id) filter (where t.state = 'WAITING') as waiting,
        count(t.id) filter (where t.state = 'TOLD') as told,
        count(t.id) filter (where t.state = 'REFUSED') as refused
      from xapi_store s left join xapi_statement t on t.tenant_id = s.tenant_id
      where s.tenant_id = ?
      group by s.tenant_id, s.next_at, s.error
      """;

  private final Sql sql;
  private final Sealing sealing;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcRecordStores() {
    this.sql = null;
    this.sealing = null;
  }

  @Inject
  JdbcRecordStores(Sql sql, Sealing sealing) {
    this.sql = sql;
    this.sealing = sealing;
  }

  @Override
  public Optional<RecordStore> find(UUID tenantId) {
    return sql.first(
        row ->
            new RecordStore(
                tenantId,
                row.getBoolean("switched_on"),
                URI.create(row.getString("endpoint")),
                row.getString("user_name"),
                sealing.open(
                    row.getString("sealed_password"), purpose(tenantId, row.getString("endpoint"))),
                RecordStore.Version.valueOf(row.getString("speaks")),
                Sql.instant(row, "since"),
                row.getLong("version")),
        "select * from xapi_store where tenant_id = ?",
        tenantId);
  }

  @Override
  public Optional<State> state(UUID tenantId) {
    return sql.first(
        row ->
            new State(
                Sql.instant(row, "next_at"),
                Sql.text(row, "error"),
                row.getLong("waiting"),
                row.getLong("told"),
                row.getLong("refused")),
        STATE,
        tenantId);
  }

  @Override
  public void keep(RecordStore store, Instant now) {
    String endpoint = store.endpoint().toString();
    String sealed = sealing.seal(store.password(), purpose(store.tenantId(), endpoint));
    int kept =
        store.version() == 0
            ? sql.update(
                "insert into xapi_store (switched_on, endpoint, user_name, sealed_password, speaks,"
                    + " since, next_at, failures, tenant_id, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, 0, ?, 1) on conflict do nothing",
                store.on(),
                endpoint,
                store.user(),
                sealed,
                store.speaks().name(),
                store.since(),
                now,
                store.tenantId())
            : sql.update(
                "update xapi_store set switched_on = ?, endpoint = ?, user_name = ?,"
                    + " sealed_password = ?, speaks = ?, since = ?, next_at = ?, failures = 0,"
                    + " error = null, version = version + 1 where tenant_id = ? and version = ?",
                store.on(),
                endpoint,
                store.user(),
                sealed,
                store.speaks().name(),
                store.since(),
                now,
                store.tenantId(),
                store.version());
    if (kept == 0) {
      throw Rejection.stale();
    }
  }

  @Override
  public List<Due> due(Instant now) {
    return sql.all(
        row ->
            new Due(
                row.getObject("tenant_id", UUID.class),
                Sql.instant(row, "next_at"),
                row.getInt("failures")),
        "select s.tenant_id, s.next_at, s.failures from xapi_store s"
            + " where s.switched_on and s.next_at <= ? and not exists (select 1 from registration r"
            + " where r.id = s.tenant_id and r.status <> 'ACTIVE') order by s.next_at",
        now);
  }

  @Override
  public boolean claim(Due due, Instant until) {
    return sql.update(
            "update xapi_store set next_at = ? where tenant_id = ? and next_at = ?"
                + " and switched_on",
            until,
            due.tenantId(),
            due.at())
        == 1;
  }

  @Override
  public void worked(UUID tenantId, Instant next) {
    sql.update(
        "update xapi_store set next_at = ?, failures = 0, error = null where tenant_id = ?",
        next,
        tenantId);
  }

  @Override
  public void failed(UUID tenantId, String error, int failures, Instant next) {
    sql.update(
        "update xapi_store set next_at = ?, failures = ?, error = ? where tenant_id = ?",
        next,
        failures,
        JdbcStatements.cut(error),
        tenantId);
  }

  private static String purpose(UUID tenantId, String endpoint) {
    return "record-store:" + tenantId + ":" + URI.create(endpoint).getRawAuthority();
  }
}
