package org.tandem.tool.people.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.Names;
import org.tandem.tool.people.RosterEntry;
import org.tandem.tool.people.Rosters;

/**
 * Rosters in batches of a few hundred rows, each a transaction of its own: a launch of somebody who
 * is being written never waits for ten thousand others. A walk that breaks off leaves what it has
 * written, and the next one goes over it again.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class JdbcRosters implements Rosters {
  private static final String SERVICES =
      "select id, deployment_id, title, memberships_url, line_items_url, ags_scopes,"
          + " groups_url, group_sets_url from course"
          + " where tenant_id = ?";
  private static final String ACTIVE =
      "select count(*) from membership where tenant_id = ? and course_id = ? and active";

  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  private final Ids ids;
  private final SubjectMarks erased;
  private final Names names;
  private final Clock clock;

  @Inject
  JdbcRosters(Ids ids, SubjectMarks erased, Names names, Clock clock) {
    this.ids = ids;
    this.erased = erased;
    this.names = names;
    this.clock = clock;
  }

  /** In the transaction there is: a launch asks about the course that it has just brought. */
  @Override
  @Transactional(TxType.SUPPORTS)
  public Optional<CourseServices> services(UUID tenantId, UUID courseId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(SERVICES + " and id = ?")) {
      query.setObject(1, tenantId);
      query.setObject(2, courseId);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(services(tenantId, row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A course's services could not be read", e);
    }
  }

  @Override
  public List<CourseServices> courses(UUID tenantId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(SERVICES + " order by title, id")) {
      query.setObject(1, tenantId);
      try (ResultSet row = query.executeQuery()) {
        List<CourseServices> courses = new ArrayList<>();
        while (row.next()) {
          courses.add(services(tenantId, row));
        }
        return courses;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The courses could not be read", e);
    }
  }

  @Override
  public int take(UUID tenantId, UUID courseId, List<RosterEntry> entries, boolean complete) {
    boolean minimal = names.isMinimal(tenantId);
    List<RosterEntry> list =
        each(minimal ? entries.stream().map(RosterEntry::nameless).toList() : entries);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Batches batches = new Batches(connection, clock);
      Map<String, UUID> people =
          new RosterPeople(connection, batches, ids, erased, tenantId).bring(list);
      new RosterMemberships(connection, batches, ids, tenantId, courseId)
          .bring(list, people, complete);
      connection.commit();
      return active(connection, tenantId, courseId);
    } catch (SQLException e) {
      throw new IllegalStateException("A roster could not be kept", e);
    }
  }

  /** Each person once, in one order for all rosters, so that two of them never block each other. */
  private static List<RosterEntry> each(List<RosterEntry> entries) {
    Map<String, RosterEntry> bySubject = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> entry.subject().length() <= 255)
        .forEach(entry -> bySubject.put(entry.subject(), entry));
    return bySubject.values().stream().sorted(Comparator.comparing(RosterEntry::subject)).toList();
  }

  private static int active(Connection connection, UUID tenantId, UUID courseId)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(ACTIVE)) {
      query.setObject(1, tenantId);
      query.setObject(2, courseId);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        int active = row.getInt(1);
        connection.commit();
        return active;
      }
    }
  }

  private static CourseServices services(UUID tenantId, ResultSet row) throws SQLException {
    @Nullable String scopes = row.getString("ags_scopes");
    return new CourseServices(
        row.getObject("id", UUID.class),
        tenantId,
        row.getString("deployment_id"),
        row.getString("title"),
        Optional.ofNullable(row.getString("memberships_url")),
        Optional.ofNullable(row.getString("line_items_url")),
        Arrays.stream(scopes == null ? new String[0] : scopes.split(" "))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.toSet()),
        Optional.ofNullable(row.getString("groups_url")),
        Optional.ofNullable(row.getString("group_sets_url")));
  }
}
