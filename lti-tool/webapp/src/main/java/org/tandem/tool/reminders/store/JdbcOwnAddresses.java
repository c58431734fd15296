package org.tandem.tool.reminders.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.reminders.OwnAddress;
import org.tandem.tool.reminders.OwnAddresses;

/** A row for each person who ever gave one; each change is one conditional statement. */
@ApplicationScoped
@Transactional
class JdbcOwnAddresses implements OwnAddresses {
  private static final Duration DAY = Duration.ofDays(1);
  private static final String ONE = " where tenant_id = ? and person_id = ?";
  private static final String THAT_WAITS = ONE + " and secret_hash = ? and asked_at > ?";

  private final Sql sql;

  @Inject
  JdbcOwnAddresses(Sql sql) {
    this.sql = sql;
  }

  @Override
  public OwnAddress of(UUID tenantId, UUID personId, Instant askedAfter) {
    return sql.first(
            row ->
                new OwnAddress(
                    Sql.text(row, "confirmed"),
                    Sql.instant(row, "asked_at").isAfter(askedAfter)
                        ? Sql.text(row, "wanted")
                        : Optional.empty()),
            "select confirmed, wanted, asked_at from own_address" + ONE,
            tenantId,
            personId)
        .orElseGet(() -> new OwnAddress(Optional.empty(), Optional.empty()));
  }

  @Override
  public int wanting(UUID tenantId, String address, Instant askedAfter) {
    return sql.first(
            row -> row.getInt(1),
            "select count(*) from own_address where tenant_id = ? and wanted = ? and asked_at > ?",
            tenantId,
            address,
            askedAfter)
        .orElse(0);
  }

  @Override
  public boolean want(
      UUID tenantId, UUID personId, String address, String secretHash, Instant now, int most) {
    sql.update(
        "insert into own_address (tenant_id, person_id, asked_at, day_began, asked_that_day)"
            + " values (?, ?, ?, ?, 0) on conflict do nothing",
        tenantId,
        personId,
        now,
        now);
    Instant dayAgo = now.minus(DAY);
    return sql.update(
            "update own_address set wanted = ?, secret_hash = ?, asked_at = ?,"
                + " asked_that_day = case when day_began < ? then 1 else asked_that_day + 1 end,"
                + " day_began = case when day_began < ? then ? else day_began end"
                + ONE
                + " and (day_began < ? or asked_that_day < ?)",
            address,
            secretHash,
            now,
            dayAgo,
            dayAgo,
            now,
            tenantId,
            personId,
            dayAgo,
            most)
        == 1;
  }

  @Override
  public boolean waits(UUID tenantId, UUID personId, String secretHash, Instant askedAfter) {
    return sql.first(
            row -> true,
            "select 1 from own_address" + THAT_WAITS,
            tenantId,
            personId,
            secretHash,
            askedAfter)
        .isPresent();
  }

  @Override
  public boolean confirm(UUID tenantId, UUID personId, String secretHash, Instant askedAfter) {
    return sql.update(
            "update own_address set confirmed = wanted, wanted = null, secret_hash = null"
                + THAT_WAITS,
            tenantId,
            personId,
            secretHash,
            askedAfter)
        == 1;
  }

  @Override
  public void remove(UUID tenantId, UUID personId) {
    sql.update(
        "update own_address set confirmed = null, wanted = null, secret_hash = null" + ONE,
        tenantId,
        personId);
  }
}
