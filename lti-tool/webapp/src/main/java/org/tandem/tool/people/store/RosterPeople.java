package org.tandem.tool.people.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.people.NeutralName;
import org.tandem.tool.people.RosterEntry;

/** Brings a tenant's people in line with a roster. */
final class RosterPeople {
  private static final String FIND =
      "select subject, id, name, email, test_user from person where tenant_id = ?"
          + " and subject in (%s)";
  private static final String ADD =
      "insert into person (id, tenant_id, subject, name, email, test_user, updated_at)"
          + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String CHANGE =
      "update person set own_name = (own_name and name = ?), name = ?, email = ?, test_user = ?,"
          + " updated_at = ? where tenant_id = ? and id = ?";

  private final Connection connection;
  private final Batches batches;
  private final Ids ids;
  private final SubjectMarks erased;
  private final UUID tenantId;

  RosterPeople(
      Connection connection, Batches batches, Ids ids, SubjectMarks erased, UUID tenantId) {
    this.connection = connection;
    this.batches = batches;
    this.ids = ids;
    this.erased = erased;
    this.tenantId = tenantId;
  }

  private record Known(UUID id, String name, @Nullable String email, boolean testUser) {

    /** What the platform does not tell is not forgotten. */
    Known updated(RosterEntry entry) {
      return new Known(
          id,
          entry.name().map(text -> cut(text, 255)).orElse(name),
          entry.email().filter(text -> text.length() <= 320).orElse(email),
          testUser || entry.testUser());
    }

    static Known first(UUID id, RosterEntry entry) {
      return new Known(id, NeutralName.of(id), null, false).updated(entry);
    }
  }

  /**
   * Adds who is new and changes who changed.
   *
   * @return the ids by subject
   */
  Map<String, UUID> bring(List<RosterEntry> entries) throws SQLException {
    Map<String, UUID> people = new HashMap<>();
    for (List<RosterEntry> chunk : Batches.chunks(entries)) {
      bringChunk(chunk).forEach((subject, known) -> people.put(subject, known.id));
    }
    return people;
  }

  private Map<String, Known> bringChunk(List<RosterEntry> entries) throws SQLException {
    Map<String, Known> people = find(entries.stream().map(RosterEntry::subject).toList());
    List<@Nullable Object[]> added = new ArrayList<>();
    List<@Nullable Object[]> changed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Set<String> gone = erased.among(connection, tenantId, strangers(entries, people));
    for (RosterEntry entry : entries) {
      Known known = people.get(entry.subject());
      if (known == null && (!entry.active() || gone.contains(entry.subject()))) {
        continue; // who was never here and does not take part, or was erased: nobody to keep data
        // of
      }
      if (known == null) {
        missing.add(entry.subject());
        added.add(row(entry.subject(), Known.first(ids.next(), entry)));
      } else if (!known.updated(entry).equals(known)) {
        Known next = known.updated(entry);
        changed.add(
            new @Nullable Object[] {
              next.name, next.name, next.email, next.testUser, batches.now(), tenantId, next.id
            });
      }
    }
    batches.run(ADD, added);
    batches.run(CHANGE, changed);
    // A launch may have added one of them in between; its row is the one that counts.
    people.putAll(find(missing));
    return people;
  }

  private static List<String> strangers(List<RosterEntry> entries, Map<String, Known> known) {
    return entries.stream()
        .map(RosterEntry::subject)
        .filter(subject -> !known.containsKey(subject))
        .toList();
  }

  private @Nullable Object[] row(String subject, Known person) {
    return new @Nullable Object[] {
      person.id, tenantId, subject, person.name, person.email, person.testUser, batches.now()
    };
  }

  private Map<String, Known> find(List<String> subjects) throws SQLException {
    Map<String, Known> found = new HashMap<>();
    if (subjects.isEmpty()) {
      return found;
    }
    String sql = FIND.formatted(Batches.marks(subjects.size()));
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, tenantId);
      for (int i = 0; i < subjects.size(); i++) {
        query.setString(i + 2, subjects.get(i));
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.put(
              row.getString(1),
              new Known(
                  row.getObject(2, UUID.class),
                  row.getString(3),
                  row.getString(4),
                  row.getBoolean(5)));
        }
      }
    }
    return found;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
