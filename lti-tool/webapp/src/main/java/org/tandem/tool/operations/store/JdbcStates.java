package org.tandem.tool.operations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.operations.KeyState;
import org.tandem.tool.operations.ServerState;
import org.tandem.tool.operations.States;
import org.tandem.tool.operations.Traffic;

@ApplicationScoped
@Transactional
class JdbcStates implements States {
  private static final String MESSAGES =
      "select tenant_id, sum(case when status = 'DEAD' then 0 else 1 end) as waiting,"
          + " sum(case when status = 'DEAD' then 1 else 0 end) as given_up,"
          + " min(case when status = 'DEAD' then null else created_at end) as oldest"
          + " from outbox_message where status in ('WAITING', 'UNDER_WAY', 'DEAD')"
          + " group by tenant_id";
  private static final String ROSTERS =
      "select tenant_id, count(*) as rosters,"
          + " sum(case when reason is null then 0 else 1 end) as failing,"
          + " max(succeeded_at) as newest from roster_state group by tenant_id";
  private static final String KEYS =
      "select k.tenant_id, max(case when k.signs_from <= ? then k.signs_from end) as since,"
          + " max(case when k.signs_from > ? then k.signs_from end) as next,"
          + " max(p.fetched_at) as platform from tool_key k"
          + " left join platform_keys p on p.tenant_id = k.tenant_id"
          + " where k.withdrawn_at is null or k.withdrawn_at > ? group by k.tenant_id";
  private static final String DEPLOYMENTS =
      "select tenant_id, count(*) as waiting from deployment where status = 'PENDING'"
          + " group by tenant_id";
  private static final String STORES =
      "select tenant_id, failures from xapi_store where switched_on and failures > 0";
  private static final String RUNS =
      "select count(*) as waiting, min(run_at) as oldest from match_run"
          + " where state in ('QUEUED', 'RUNNING')";
  private static final String TABLES =
      "select count(*) as waiting from people_import"
          + " where state in ('QUEUED', 'RUNNING', 'UNDO_QUEUED', 'UNDO_RUNNING')";
  private static final String MAIL = "select count(*) as failing from reminder where failures > 0";

  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcStates() {
    this.sql = null;
  }

  @Inject
  JdbcStates(Sql sql) {
    this.sql = sql;
  }

  private record One<T>(UUID tenantId, T state) {}

  @Override
  public Map<UUID, Traffic> traffic() {
    Map<UUID, Traffic> all = new HashMap<>(by(sql.all(JdbcStates::messages, MESSAGES)));
    for (One<Traffic> rosters : sql.all(JdbcStates::rosters, ROSTERS)) {
      all.merge(rosters.tenantId(), rosters.state(), JdbcStates::both);
    }
    return all;
  }

  @Override
  public Map<UUID, KeyState> keys(Instant now) {
    return by(sql.all(JdbcStates::key, KEYS, now, now, now));
  }

  @Override
  public Map<UUID, Long> waitingDeployments() {
    return by(sql.all(row -> new One<>(tenant(row), row.getLong("waiting")), DEPLOYMENTS));
  }

  @Override
  public Map<UUID, Long> failingStores() {
    return by(sql.all(row -> new One<>(tenant(row), row.getLong("failures")), STORES));
  }

  @Override
  public ServerState server() {
    long failing = sql.first(row -> row.getLong("failing"), MAIL).orElseThrow();
    long tables = sql.first(row -> row.getLong("waiting"), TABLES).orElseThrow();
    return sql.first(
            row ->
                new ServerState(
                    row.getLong("waiting") + tables, Sql.moment(row, "oldest"), failing),
            RUNS)
        .orElseThrow();
  }

  private static One<Traffic> messages(ResultSet row) throws SQLException {
    return new One<>(
        tenant(row),
        new Traffic(
            row.getLong("waiting"),
            row.getLong("given_up"),
            Sql.moment(row, "oldest"),
            0,
            0,
            Optional.empty()));
  }

  private static One<Traffic> rosters(ResultSet row) throws SQLException {
    return new One<>(
        tenant(row),
        new Traffic(
            0,
            0,
            Optional.empty(),
            row.getLong("rosters"),
            row.getLong("failing"),
            Sql.moment(row, "newest")));
  }

  private static Traffic both(Traffic messages, Traffic rosters) {
    return new Traffic(
        messages.waiting(),
        messages.givenUp(),
        messages.oldestAt(),
        rosters.rosters(),
        rosters.failingRosters(),
        rosters.rosterAt());
  }

  private static One<KeyState> key(ResultSet row) throws SQLException {
    return new One<>(
        tenant(row),
        new KeyState(
            Sql.moment(row, "since"), Sql.moment(row, "next"), Sql.moment(row, "platform")));
  }

  private static UUID tenant(ResultSet row) throws SQLException {
    return row.getObject("tenant_id", UUID.class);
  }

  private static <T> Map<UUID, T> by(List<One<T>> all) {
    Map<UUID, T> found = new LinkedHashMap<>();
    all.forEach(one -> found.put(one.tenantId(), one.state()));
    return found;
  }
}
