package org.tandem.tool.people.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.RootSecret;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.people.ErasedSubjects;

/**
 * Erased people as marks that only this server can make of an identifier (HMAC-SHA-256 under its
 * root secret): whoever has the database alone cannot try identifiers.
 */
@Dependent
class SubjectMarks implements ErasedSubjects {
  private final Sql sql;
  private final RootSecret root;
  private final Clock clock;

  @Inject
  SubjectMarks(Sql sql, RootSecret root, Clock clock) {
    this.sql = sql;
    this.root = root;
    this.clock = clock;
  }

  @Override
  public void add(UUID tenantId, String subject) {
    sql.update(
        "insert into erased_subject (tenant_id, mark, erased_at) values (?, ?, ?)"
            + " on conflict do nothing",
        tenantId,
        mark(tenantId, subject),
        clock.instant());
  }

  /** Somebody with this identifier came by themselves. */
  void remove(UUID tenantId, String subject) {
    sql.update(
        "delete from erased_subject where tenant_id = ? and mark = ?",
        tenantId,
        mark(tenantId, subject));
  }

  /** Those of these identifiers whose people were erased. */
  Set<String> among(Connection connection, UUID tenantId, Collection<String> subjects)
      throws SQLException {
    Map<String, String> byMark = new HashMap<>();
    subjects.forEach(subject -> byMark.put(mark(tenantId, subject), subject));
    Set<String> erased = new HashSet<>();
    if (byMark.isEmpty()) {
      return erased;
    }
    String text =
        "select mark from erased_subject where tenant_id = ? and mark in (%s)"
            .formatted(Batches.marks(byMark.size()));
    try (PreparedStatement query = connection.prepareStatement(text)) {
      query.setObject(1, tenantId);
      List<String> marks = List.copyOf(byMark.keySet());
      for (int i = 0; i < marks.size(); i++) {
        query.setString(i + 2, marks.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          erased.add(String.valueOf(byMark.get(row.getString(1))));
        }
      }
    }
    return erased;
  }

  private String mark(UUID tenantId, String subject) {
    String purpose = "erased-subject:" + tenantId + ":" + subject;
    return HexFormat.of().formatHex(Sealing.derive(root.text(), purpose));
  }
}
