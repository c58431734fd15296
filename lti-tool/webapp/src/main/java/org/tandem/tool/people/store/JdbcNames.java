package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.people.Names;

@ApplicationScoped
@Transactional
class JdbcNames implements Names {
  /** Names as {@link org.tandem.tool.people.NeutralName} does, but for those that people chose. */
  private static final String FORGET =
      "update person set name = case when own_name then name"
          + " else concat('Participant ', substring(cast(id as varchar(36)), 33)) end,"
          + " email = null where tenant_id = ? and erased_at is null";

  private final Sql sql;

  @Inject
  JdbcNames(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean isMinimal(UUID tenantId) {
    return sql.first(
            row -> true, "select 1 from minimal_registration where tenant_id = ?", tenantId)
        .isPresent();
  }

  @Override
  public void keepNone(UUID tenantId, Instant now) {
    sql.update(
        "insert into minimal_registration (tenant_id, since) values (?, ?) on conflict do nothing",
        tenantId,
        now);
    sql.update(FORGET, tenantId);
  }

  @Override
  public void keep(UUID tenantId) {
    sql.update("delete from minimal_registration where tenant_id = ?", tenantId);
  }

  @Override
  public boolean isOwn(UUID tenantId, UUID personId) {
    return sql.first(
            row -> row.getBoolean(1),
            "select own_name from person where tenant_id = ? and id = ?",
            tenantId,
            personId)
        .orElse(false);
  }

  @Override
  public void choose(UUID tenantId, UUID personId, String name, boolean own) {
    sql.update(
        "update person set name = ?, own_name = ?"
            + " where tenant_id = ? and id = ? and erased_at is null",
        name,
        own,
        tenantId,
        personId);
  }
}
