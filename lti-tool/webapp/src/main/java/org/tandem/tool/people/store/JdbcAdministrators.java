package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.people.Administrators;

@ApplicationScoped
@Transactional
class JdbcAdministrators implements Administrators {
  /** Launches of one day write once. */
  private static final Duration PRECISION = Duration.ofDays(1);

  private final Sql sql;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcAdministrators() {
    this.sql = null;
    this.clock = null;
  }

  @Inject
  JdbcAdministrators(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public void told(UUID tenantId, UUID personId, boolean administrator, Optional<Instant> known) {
    Instant now = clock.instant();
    if (!administrator) {
      if (known.isPresent()) {
        sql.update(
            "delete from administrator where tenant_id = ? and person_id = ?", tenantId, personId);
      }
    } else if (known.isEmpty()) {
      sql.update(
          "insert into administrator (person_id, tenant_id, told_at) values (?, ?, ?)"
              + " on conflict do nothing",
          personId,
          tenantId,
          now);
    } else if (known.get().isBefore(now.minus(PRECISION))) {
      sql.update(
          "update administrator set told_at = ? where tenant_id = ? and person_id = ?",
          now,
          tenantId,
          personId);
    }
  }

  @Override
  public Optional<Instant> until(UUID tenantId, UUID personId) {
    return sql.first(
        row -> Sql.instant(row, "told_at").plus(GOOD_FOR),
        "select told_at from administrator where tenant_id = ? and person_id = ?",
        tenantId,
        personId);
  }
}
