package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.people.Arrival;
import org.tandem.tool.people.Arrivals;
import org.tandem.tool.people.Arrived;
import org.tandem.tool.people.NeutralName;

/**
 * Arrivals in plain SQL, because every launch passes here: one query says what is known, and as a
 * rule that is all. Inserts that meet another node's give way ({@code on conflict do nothing}) and
 * are looked up again.
 */
@ApplicationScoped
class JdbcArrivals implements Arrivals {
  private static final String FIND =
      "select p.id, p.name, p.email, p.locale, p.test_user, p.seen_at,"
          + " c.id, c.title, c.memberships_url, c.line_items_url, c.ags_scopes,"
          + " c.groups_url, c.group_sets_url, m.id, m.role, m.active, a.told_at, n.since"
          + " from (select 1 as one) o"
          + " left join person p on p.tenant_id = ? and p.subject = ?"
          + " left join administrator a on a.tenant_id = ? and a.person_id = p.id"
          + " left join course c on c.tenant_id = ? and c.deployment_id = ? and c.context_id = ?"
          + " left join membership m on m.tenant_id = ? and m.course_id = c.id"
          + " and m.person_id = p.id"
          + " left join minimal_registration n on n.tenant_id = ?";
  private static final String ADD_PERSON =
      "insert into person (id, tenant_id, subject, name, email, locale, test_user, seen_at,"
          + " updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String CHANGE_PERSON =
      "update person set own_name = (own_name and name = ?), name = ?, email = ?, locale = ?,"
          + " test_user = ?, seen_at = ?, updated_at = ? where tenant_id = ? and id = ?";

  /** When somebody came last is known to the month: nobody's every launch writes a row. */
  private static final Duration SEEN_TO = Duration.ofDays(30);

  private static final String ADD_COURSE =
      "insert into course (id, tenant_id, deployment_id, context_id, title, memberships_url,"
          + " line_items_url, ags_scopes, groups_url, group_sets_url, updated_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String CHANGE_COURSE =
      "update course set title = ?, memberships_url = ?, line_items_url = ?, ags_scopes = ?,"
          + " groups_url = ?, group_sets_url = ?, updated_at = ? where tenant_id = ? and id = ?";
  private static final String ADD_MEMBERSHIP =
      "insert into membership (id, tenant_id, course_id, person_id, role, active, updated_at)"
          + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String CHANGE_MEMBERSHIP =
      "update membership set role = ?, active = true, updated_at = ?"
          + " where tenant_id = ? and id = ?";

  private final Sql sql;
  private final Ids ids;
  private final SubjectMarks erased;
  private final Clock clock;

  @Inject
  JdbcArrivals(Sql sql, Ids ids, SubjectMarks erased, Clock clock) {
    this.sql = sql;
    this.ids = ids;
    this.erased = erased;
    this.clock = clock;
  }

  @Override
  public Arrived record(Arrival told) {
    Known known = find(told);
    Arrival arrival = known.minimal ? told.nameless() : told;
    if (known.isComplete(arrival)) {
      return change(arrival, known);
    }
    add(arrival, known);
    Known now = find(arrival);
    if (now.membershipId == null && now.person != null && now.course != null) {
      addMembership(arrival, now.person.id, now.course.id);
    }
    return now.arrived();
  }

  private Known find(Arrival arrival) {
    Arrival.@Nullable CourseArrival course = arrival.course().orElse(null);
    return sql.first(
            JdbcArrivals::known,
            FIND,
            arrival.tenantId(),
            arrival.subject(),
            arrival.tenantId(),
            arrival.tenantId(),
            course == null ? null : course.deploymentId(),
            course == null ? null : course.contextId(),
            arrival.tenantId(),
            arrival.tenantId())
        .orElseThrow();
  }

  private static Known known(ResultSet row) throws SQLException {
    UUID person = row.getObject(1, UUID.class);
    UUID course = row.getObject(7, UUID.class);
    return new Known(
        person == null
            ? null
            : new KnownPerson(
                person,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                Sql.instant(row, "seen_at")),
        course == null
            ? null
            : new KnownCourse(
                course,
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13)),
        row.getObject(14, UUID.class),
        row.getString(15),
        row.getBoolean(16),
        Sql.moment(row, "told_at"),
        row.getObject("since") != null);
  }

  private void add(Arrival arrival, Known known) {
    if (known.person == null) {
      UUID id = ids.next();
      KnownPerson person = KnownPerson.first(id, arrival, clock.instant());
      erased.remove(arrival.tenantId(), arrival.subject());
      sql.update(
          ADD_PERSON,
          id,
          arrival.tenantId(),
          arrival.subject(),
          person.name,
          person.email,
          person.locale,
          person.testUser,
          person.seenAt,
          clock.instant());
    }
    if (known.course == null && arrival.course().isPresent()) {
      Arrival.CourseArrival course = arrival.course().get();
      KnownCourse first = KnownCourse.first(ids.next(), course);
      sql.update(
          ADD_COURSE,
          first.id,
          arrival.tenantId(),
          course.deploymentId(),
          course.contextId(),
          first.title,
          first.membershipsUrl,
          first.lineItemsUrl,
          first.gradeScopes,
          first.groupsUrl,
          first.groupSetsUrl,
          clock.instant());
    }
  }

  private void addMembership(Arrival arrival, UUID person, UUID course) {
    sql.update(
        ADD_MEMBERSHIP,
        ids.next(),
        arrival.tenantId(),
        course,
        person,
        arrival.role().name(),
        true,
        clock.instant());
  }

  private Arrived change(Arrival arrival, Known known) {
    KnownPerson person = known.person;
    KnownPerson next = person == null ? null : person.updated(arrival).seen(clock.instant());
    if (next != null && !next.equals(person)) {
      sql.update(
          CHANGE_PERSON,
          next.name,
          next.name,
          next.email,
          next.locale,
          next.testUser,
          next.seenAt,
          clock.instant(),
          arrival.tenantId(),
          next.id);
    }
    KnownCourse course = known.course;
    if (course != null && arrival.course().isPresent()) {
      KnownCourse told = course.updated(arrival.course().get());
      if (!told.equals(course)) {
        sql.update(
            CHANGE_COURSE,
            told.title,
            told.membershipsUrl,
            told.lineItemsUrl,
            told.gradeScopes,
            told.groupsUrl,
            told.groupSetsUrl,
            clock.instant(),
            arrival.tenantId(),
            told.id);
      }
    }
    if (known.membershipId != null
        && (!known.active || !arrival.role().name().equals(known.role))) {
      sql.update(
          CHANGE_MEMBERSHIP,
          arrival.role().name(),
          clock.instant(),
          arrival.tenantId(),
          known.membershipId);
    }
    return known.arrived();
  }

  private record Known(
      @Nullable KnownPerson person,
      @Nullable KnownCourse course,
      @Nullable UUID membershipId,
      @Nullable String role,
      boolean active,
      Optional<Instant> administrator,
      boolean minimal) {

    boolean isComplete(Arrival arrival) {
      return person != null
          && (arrival.course().isEmpty() || (course != null && membershipId != null));
    }

    Arrived arrived() {
      if (person == null) {
        throw new IllegalStateException("A person that was just kept is gone");
      }
      return new Arrived(
          person.id, Optional.ofNullable(course).map(KnownCourse::id), administrator);
    }
  }

  private record KnownPerson(
      UUID id,
      String name,
      @Nullable String email,
      @Nullable String locale,
      boolean testUser,
      Instant seenAt) {

    static KnownPerson first(UUID id, Arrival arrival, Instant now) {
      return new KnownPerson(id, NeutralName.of(id), null, null, false, now).updated(arrival);
    }

    KnownPerson updated(Arrival arrival) {
      return new KnownPerson(
          id,
          arrival.name().map(text -> cut(text, 255)).orElse(name),
          arrival.email().filter(text -> text.length() <= 320).orElse(email),
          arrival.locale().filter(text -> text.length() <= 35).orElse(locale),
          arrival.testUser(),
          seenAt);
    }

    KnownPerson seen(Instant now) {
      Instant seen = seenAt.plus(SEEN_TO).isBefore(now) ? now : seenAt;
      return new KnownPerson(id, name, email, locale, testUser, seen);
    }
  }

  private record KnownCourse(
      UUID id,
      String title,
      @Nullable String membershipsUrl,
      @Nullable String lineItemsUrl,
      @Nullable String gradeScopes,
      @Nullable String groupsUrl,
      @Nullable String groupSetsUrl) {

    static KnownCourse first(UUID id, Arrival.CourseArrival course) {
      return new KnownCourse(id, cut(course.contextId(), 255), null, null, null, null, null)
          .updated(course);
    }

    KnownCourse updated(Arrival.CourseArrival course) {
      return new KnownCourse(
          id,
          course.title().map(text -> cut(text, 255)).orElse(title),
          kept(course.membershipsUrl(), membershipsUrl),
          kept(course.lineItemsUrl(), lineItemsUrl),
          kept(course.gradeScopes(), gradeScopes),
          kept(course.groupsUrl(), groupsUrl),
          kept(course.groupSetsUrl(), groupSetsUrl));
    }

    private static @Nullable String kept(Optional<String> told, @Nullable String known) {
      return told.filter(text -> text.length() <= 2000).orElse(known);
    }
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
