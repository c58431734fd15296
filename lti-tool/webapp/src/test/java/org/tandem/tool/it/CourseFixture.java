package org.tandem.tool.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;

/** A tenant with a course, whose people are written straight into the tables. */
public final class CourseFixture {
  private final DataSource dataSource;
  private final UUID tenantId;
  private final UUID courseId = UUID.randomUUID();

  /** A new tenant with an empty course. */
  public CourseFixture(DataSource dataSource) {
    this(dataSource, UUID.randomUUID(), "Nursing practice");
  }

  private CourseFixture(DataSource dataSource, UUID tenantId, String title) {
    this.dataSource = dataSource;
    this.tenantId = tenantId;
    write(
        "insert into course (id, tenant_id, deployment_id, context_id, title, updated_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        courseId,
        tenantId,
        "1",
        courseId.toString(),
        title,
        now());
  }

  /** A further course of the same tenant. */
  public CourseFixture beside(String title) {
    return new CourseFixture(dataSource, tenantId, title);
  }

  /** The tenant. */
  public UUID tenantId() {
    return tenantId;
  }

  /** The course. */
  public UUID courseId() {
    return courseId;
  }

  /** A learner of the course. */
  public UUID learner(String name) {
    return person(name, CourseRole.LEARNER);
  }

  /** Somebody in the course. */
  public UUID person(String name, CourseRole role) {
    UUID id = UUID.randomUUID();
    write(
        "insert into person (id, tenant_id, subject, name, test_user, updated_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        tenantId,
        id.toString(),
        name,
        false,
        now());
    write(
        "insert into membership (id, tenant_id, course_id, person_id, role, active, updated_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        tenantId,
        courseId,
        id,
        role.name(),
        true,
        now());
    return id;
  }

  /** Places the whole way of a program in the course under a name; answers the activity. */
  public UUID place(UUID program, String title) {
    UUID activity = UUID.randomUUID();
    write(
        "insert into activity (id, tenant_id, program_id, course_id, widget, title, version)"
            + " values (?, ?, ?, ?, 'JOURNEY', ?, 0)",
        activity,
        tenantId,
        program,
        courseId,
        title);
    return activity;
  }

  /** Somebody hands in what they look for or offer in a program. */
  public void handIn(UUID program, UUID person, String side, Instant at) {
    write(
        "insert into participation (id, tenant_id, program_id, course_id, person_id, side, draft,"
            + " profile, given_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        UUID.randomUUID(),
        tenantId,
        program,
        courseId,
        person,
        side,
        "{}",
        "{}",
        at.atOffset(ZoneOffset.UTC));
  }

  /** The platform tells the address of somebody. */
  public void email(UUID person, String email) {
    write("update person set email = ? where id = ?", email, person);
  }

  /** Somebody objects to a use of their data. */
  public void objects(UUID person, Use use) {
    write(
        "insert into objection (tenant_id, person_id, stopped, since, set_by)"
            + " values (?, ?, ?, ?, ?)",
        tenantId,
        person,
        use.name(),
        now(),
        person);
  }

  /** Somebody takes all of that back. */
  public void objectsNoMore(UUID person) {
    write("delete from objection where tenant_id = ? and person_id = ?", tenantId, person);
  }

  /** The platform says that somebody left. */
  public void leave(UUID person) {
    write("update membership set active = ? where person_id = ?", false, person);
  }

  /** A launch of this person from this course into this activity. */
  public Visit visit(UUID person, CourseRole role, UUID activity) {
    return new Visit(
        UUID.randomUUID(),
        tenantId,
        person,
        Optional.of(courseId),
        role,
        Optional.of(activity),
        Locale.ENGLISH,
        "https://lms.example",
        person.toString(),
        "1",
        Instant.now());
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  /** Writes many people at once, as learners; a statement each would take long. */
  public List<UUID> learners(String name, int count) {
    List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).toList();
    writeAll(
        "insert into person (id, tenant_id, subject, name, test_user, updated_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        ids.stream()
            .map(id -> new Object[] {id, tenantId, id.toString(), name, false, now()})
            .toList());
    writeAll(
        "insert into membership (id, tenant_id, course_id, person_id, role, active, updated_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        ids.stream()
            .map(
                id ->
                    new Object[] {
                      UUID.randomUUID(),
                      tenantId,
                      courseId,
                      id,
                      CourseRole.LEARNER.name(),
                      true,
                      now()
                    })
            .toList());
    return ids;
  }

  /** Runs a statement once for each row of values. */
  public void writeAll(String sql, List<Object[]> rows) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] values : rows) {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a statement with these values. */
  public void write(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
