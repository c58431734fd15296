package org.tandem.tool.privacy.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.tool.inventory.Holding;

/**
 * A statement in which the inventory's names stand for the tenant and what it is about.
 *
 * @param sql with question marks
 * @param values for them
 */
record Statement(String sql, List<Object> values) {
  private static final Pattern NAMES = Pattern.compile(":(tenant|person|pair|program|before)\\b");

  /** A statement about a person, with the names filled in. */
  static Statement of(String text, UUID tenantId, UUID personId) {
    return of(text, Map.of("tenant", tenantId, "person", personId));
  }

  /** A statement with the names filled in. */
  static Statement of(String text, Map<String, Object> named) {
    List<Object> values = new ArrayList<>();
    Matcher names = NAMES.matcher(text);
    String sql =
        names.replaceAll(
            name -> {
              values.add(Objects.requireNonNull(named.get(name.group(1)), name.group(1)));
              return "?";
            });
    return new Statement(sql, List.copyOf(values));
  }

  /** The condition that only rows of the tenant meet, where the table names it. */
  static String within(Holding holding, String rows) {
    return holding.hasTenant() ? "tenant_id = :tenant and (" + rows + ")" : rows;
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }
}
