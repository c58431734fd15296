package org.tandem.tool.legacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.legacy.LegacyNonces;

/** In transactions of their own: a launch that fails later has used its nonce all the same. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JdbcLegacyNonces implements LegacyNonces {
  private final Sql sql;

  @Inject
  JdbcLegacyNonces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean remember(UUID tenantId, String key, String nonce, Instant forgetAfter) {
    return sql.update(
            "insert into legacy_nonce (tenant_id, consumer_key, nonce_hash, forget_after)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            tenantId,
            key,
            Secret.hash(nonce),
            forgetAfter)
        == 1;
  }

  @Override
  public void purge(Instant now) {
    sql.update("delete from legacy_nonce where forget_after < ?", now);
  }
}
