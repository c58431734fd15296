package org.tandem.tool.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.access.DeepLinkingRequest;
import org.tandem.tool.access.DeepLinkingRequests;
import org.tandem.tool.kernel.store.Sql;

@ApplicationScoped
class JdbcDeepLinkingRequests implements DeepLinkingRequests {
  private static final String COLUMNS =
      "tenant_id, launch_id, return_url, data, accepts_link, accepts_line_item, accepts_several,"
          + " targets, suggested_title, suggested_text";

  private final Sql sql;

  @Inject
  JdbcDeepLinkingRequests(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(DeepLinkingRequest request) {
    sql.update(
        "insert into deep_linking (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        request.tenantId(),
        request.launchId(),
        request.returnUrl(),
        request.data().orElse(null),
        request.acceptsLink(),
        request.acceptsLineItem(),
        request.acceptsSeveral(),
        String.join(" ", request.targets()),
        request.suggestedTitle().orElse(null),
        request.suggestedText().orElse(null));
  }

  @Override
  public Optional<DeepLinkingRequest> find(UUID tenantId, UUID launchId) {
    return sql.first(
        JdbcDeepLinkingRequests::read,
        "select " + COLUMNS + " from deep_linking where tenant_id = ? and launch_id = ?",
        tenantId,
        launchId);
  }

  @Override
  public boolean answer(UUID tenantId, UUID launchId, Instant now) {
    return sql.update(
            "update deep_linking set answered_at = ?"
                + " where tenant_id = ? and launch_id = ? and answered_at is null",
            now,
            tenantId,
            launchId)
        == 1;
  }

  private static DeepLinkingRequest read(ResultSet row) throws SQLException {
    return new DeepLinkingRequest(
        row.getObject("tenant_id", UUID.class),
        row.getObject("launch_id", UUID.class),
        row.getString("return_url"),
        Sql.text(row, "data"),
        row.getBoolean("accepts_link"),
        row.getBoolean("accepts_line_item"),
        row.getBoolean("accepts_several"),
        Set.of(row.getString("targets").split(" ")),
        Sql.text(row, "suggested_title"),
        Sql.text(row, "suggested_text"));
  }
}
