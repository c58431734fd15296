package org.tandem.tool.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.privacy.PrivacyLog;

@ApplicationScoped
class JdbcPrivacyLog implements PrivacyLog {
  private final Sql sql;
  private final Ids ids;
  private final Clock clock;

  @Inject
  JdbcPrivacyLog(Sql sql, Ids ids, Clock clock) {
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /** A while is a numbered slice of time; the database takes one entry in each. */
  @Override
  public boolean noteOnce(
      UUID tenantId, UUID personId, Kind kind, Optional<UUID> by, Duration once) {
    Instant now = clock.instant();
    return sql.update(
            "insert into privacy_event (id, tenant_id, person_id, kind, slice, asked_by, noted_at)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            ids.next(),
            tenantId,
            personId,
            kind.name(),
            now.getEpochSecond() / once.toSeconds(),
            by.orElse(null),
            now)
        == 1;
  }

  @Override
  public List<Entry> of(UUID tenantId, UUID personId) {
    return sql.all(
        row ->
            new Entry(
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("asked_by", UUID.class)),
                Sql.instant(row, "noted_at")),
        "select kind, asked_by, noted_at from privacy_event where tenant_id = ? and person_id = ?"
            + " order by noted_at desc, id desc",
        tenantId,
        personId);
  }
}
