package org.tandem.tool.privacy.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.tool.inventory.Holding;

/**
 * A statement about one person, in which the inventory's names stand for the tenant and the person.
 *
 * @param sql with question marks
 * @param values for them
 */
record Statement(String sql, List<UUID> values) {
  private static final Pattern NAMES = Pattern.compile(":(tenant|person)\\b");

  /** A statement with the names filled in. */
  static Statement of(String text, UUID tenantId, UUID personId) {
    List<UUID> values = new ArrayList<>();
    Matcher names = NAMES.matcher(text);
    String sql =
        names.replaceAll(
            name -> {
              values.add(name.group(1).equals("tenant") ? tenantId : personId);
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
