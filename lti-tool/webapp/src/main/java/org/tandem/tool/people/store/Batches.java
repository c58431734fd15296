package org.tandem.tool.people.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one statement for many rows, a few hundred in each transaction. */
final class Batches {
  /** Stays below the number of parameters that every database takes in one query. */
  static final int SIZE = 500;

  private final Connection connection;
  private final Clock clock;

  Batches(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /** Runs the statement with the values of each row. */
  void run(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<@Nullable Object[]> chunk : chunks(rows)) {
        for (@Nullable Object[] row : chunk) {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
          statement.addBatch();
        }
        statement.executeBatch();
        connection.commit();
      }
    }
  }

  /** The time that rows are marked with. */
  OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int start = 0; start < all.size(); start += SIZE) {
      chunks.add(all.subList(start, Math.min(start + SIZE, all.size())));
    }
    return chunks;
  }

  /** As many question marks as there are values. */
  static String marks(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }
}
