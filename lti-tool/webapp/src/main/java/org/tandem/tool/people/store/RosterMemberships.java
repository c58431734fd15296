package org.tandem.tool.people.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.people.RosterEntry;

/** Brings the memberships of a course in line with a roster. */
final class RosterMemberships {
  private static final String FIND =
      "select person_id, id, role, active, course_groups from membership"
          + " where tenant_id = ? and course_id = ?";
  private static final String ADD =
      "insert into membership (id, tenant_id, course_id, person_id, role, active, course_groups,"
          + " updated_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String CHANGE =
      "update membership set role = ?, active = ?, course_groups = ?, updated_at = ?"
          + " where tenant_id = ? and id = ?";

  private final Connection connection;
  private final Batches batches;
  private final Ids ids;
  private final UUID tenantId;
  private final UUID courseId;

  RosterMemberships(Connection connection, Batches batches, Ids ids, UUID tenantId, UUID courseId) {
    this.connection = connection;
    this.batches = batches;
    this.ids = ids;
    this.tenantId = tenantId;
    this.courseId = courseId;
  }

  private record Known(UUID id, String role, boolean active, @Nullable String groups) {

    Known updated(RosterEntry entry) {
      return new Known(id, entry.role().name(), entry.active(), GroupsText.of(entry.groups()));
    }

    Known gone() {
      return new Known(id, role, false, groups);
    }
  }

  /** Adds, changes, and, when the list is the whole one, notes who left. */
  void bring(List<RosterEntry> entries, Map<String, UUID> people, boolean complete)
      throws SQLException {
    Map<UUID, Known> known = find();
    List<@Nullable Object[]> added = new ArrayList<>();
    List<@Nullable Object[]> changed = new ArrayList<>();
    Set<UUID> listed = new HashSet<>();
    for (RosterEntry entry : entries) {
      UUID person = people.get(entry.subject());
      if (person == null) {
        continue;
      }
      listed.add(person);
      Known membership = known.get(person);
      if (membership == null) {
        added.add(added(person, entry));
      } else if (!membership.updated(entry).equals(membership)) {
        changed.add(changed(membership.updated(entry)));
      }
    }
    if (complete) {
      known.forEach(
          (person, membership) -> {
            if (membership.active && !listed.contains(person)) {
              changed.add(changed(membership.gone()));
            }
          });
    }
    batches.run(ADD, added);
    batches.run(CHANGE, changed);
  }

  private Map<UUID, Known> find() throws SQLException {
    Map<UUID, Known> known = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setObject(1, tenantId);
      query.setObject(2, courseId);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          known.put(
              row.getObject(1, UUID.class),
              new Known(
                  row.getObject(2, UUID.class),
                  row.getString(3),
                  row.getBoolean(4),
                  row.getString(5)));
        }
      }
    }
    return known;
  }

  private @Nullable Object[] added(UUID person, RosterEntry entry) {
    return new @Nullable Object[] {
      ids.next(),
      tenantId,
      courseId,
      person,
      entry.role().name(),
      entry.active(),
      GroupsText.of(entry.groups()),
      batches.now()
    };
  }

  private @Nullable Object[] changed(Known next) {
    return new @Nullable Object[] {
      next.role, next.active, next.groups, batches.now(), tenantId, next.id
    };
  }
}
