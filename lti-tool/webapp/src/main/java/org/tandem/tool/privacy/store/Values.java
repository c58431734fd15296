package org.tandem.tool.privacy.store;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.Column;

/** The values of columns, in the types and the JSON that both databases give alike. */
final class Values {
  private Values() {}

  /** A value: a UUID, a text, a number, a boolean or nothing; times are texts of ISO 8601. */
  static @Nullable Object of(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Clob) {
      return row.getString(column);
    }
    if (value instanceof Timestamp time) {
      return time.toInstant().toString();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    boolean plain =
        value == null
            || value instanceof UUID
            || value instanceof Number
            || value instanceof Boolean;
    return plain ? value : value.toString();
  }

  /** A value as JSON. */
  static JsonValue json(@Nullable Object value, Column column) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return Json.createValue(new BigDecimal(number.toString()));
    }
    if (column.use() == Column.Use.JSON) {
      try (JsonReader reader = Json.createReader(new StringReader(value.toString()))) {
        return reader.readValue();
      }
    }
    return Json.createValue(value.toString());
  }
}
