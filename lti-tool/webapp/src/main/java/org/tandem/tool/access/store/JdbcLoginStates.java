package org.tandem.tool.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.access.LoginStates;
import org.tandem.tool.access.PendingLogin;
import org.tandem.tool.kernel.store.Sql;

@ApplicationScoped
class JdbcLoginStates implements LoginStates {
  private static final String COLUMNS =
      "tenant_id, state_hash, nonce, target_link_uri, proof_hash, storage_target, expires_at";

  private final Sql sql;

  @Inject
  JdbcLoginStates(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(PendingLogin login) {
    sql.update(
        "insert into login_state (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
        login.tenantId(),
        login.stateHash(),
        login.nonce(),
        login.targetLinkUri(),
        login.proofHash(),
        login.storageTarget().orElse(null),
        login.expiresAt());
  }

  // Reading first is harmless: who gets the login is decided by the delete alone.
  @Override
  public Optional<PendingLogin> consume(String stateHash, String proofHash, Instant now) {
    return sql.first(
            JdbcLoginStates::read,
            "select "
                + COLUMNS
                + " from login_state where state_hash = ? and proof_hash = ? and expires_at > ?",
            stateHash,
            proofHash,
            now)
        .filter(
            login -> sql.update("delete from login_state where state_hash = ?", stateHash) == 1);
  }

  @Override
  public Optional<PendingLogin> find(String stateHash, Instant now) {
    return sql.first(
        JdbcLoginStates::read,
        "select " + COLUMNS + " from login_state where state_hash = ? and expires_at > ?",
        stateHash,
        now);
  }

  @Override
  public void purge(Instant now) {
    sql.update("delete from login_state where expires_at <= ?", now);
  }

  private static PendingLogin read(ResultSet row) throws SQLException {
    return new PendingLogin(
        row.getObject("tenant_id", UUID.class),
        row.getString("state_hash"),
        row.getString("nonce"),
        row.getString("target_link_uri"),
        row.getString("proof_hash"),
        Sql.text(row, "storage_target"),
        Sql.instant(row, "expires_at"));
  }
}
