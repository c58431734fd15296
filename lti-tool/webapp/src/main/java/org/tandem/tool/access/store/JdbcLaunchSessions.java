package org.tandem.tool.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.LaunchSession.Link;
import org.tandem.tool.access.LaunchSessions;
import org.tandem.tool.access.View;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.people.CourseRole;

@ApplicationScoped
class JdbcLaunchSessions implements LaunchSessions {
  private static final String COLUMNS =
      "tenant_id, id, secret_hash, person_id, course_id, role, view, reason, activity_id,"
          + " resource_link_id, link_title, line_item_url, about_id, signed, issuer, subject, deployment_id,"
          + " locale, frame_origin, return_url, launched_at, seen_at";

  /** An LMS that is shut out takes the visits along that came from it. */
  private static final String OPEN =
      " from launch where id = ? and not exists (select 1 from registration r"
          + " where r.id = launch.tenant_id and r.status = 'DISABLED')";

  private final Sql sql;

  @Inject
  JdbcLaunchSessions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(LaunchSession session) {
    sql.update(
        "insert into launch ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        session.tenantId(),
        session.id(),
        session.secretHash(),
        session.personId(),
        session.courseId().orElse(null),
        session.role().name(),
        session.view().name(),
        session.reason().name(),
        session.activityId().orElse(null),
        session.link().map(Link::id).orElse(null),
        session.link().flatMap(Link::title).orElse(null),
        session.link().flatMap(Link::lineItemUrl).orElse(null),
        session.aboutId().orElse(null),
        session.signed(),
        session.issuer(),
        session.subject(),
        session.deploymentId(),
        session.locale().toLanguageTag(),
        session.frameOrigin().orElse(null),
        session.returnUrl().orElse(null),
        session.launchedAt(),
        session.seenAt());
  }

  @Override
  public Optional<LaunchSession> find(UUID id) {
    return sql.first(JdbcLaunchSessions::read, "select " + COLUMNS + OPEN, id);
  }

  @Override
  public void seen(UUID id, Instant now) {
    sql.update("update launch set seen_at = ? where id = ?", now, id);
  }

  @Override
  public void settle(UUID id, UUID activityId, View view) {
    sql.update(
        "update launch set activity_id = ?, view = ?, reason = ? where id = ?",
        activityId,
        view.name(),
        View.Reason.NONE.name(),
        id);
  }

  @Override
  public void show(UUID id, View view) {
    sql.update(
        "update launch set view = ?, reason = ? where id = ?",
        view.name(),
        View.Reason.NONE.name(),
        id);
  }

  @Override
  public void purge(Instant before) {
    sql.update("delete from launch where seen_at < ?", before);
  }

  private static LaunchSession read(ResultSet row) throws SQLException {
    return new LaunchSession(
        row.getObject("id", UUID.class),
        row.getObject("tenant_id", UUID.class),
        row.getString("secret_hash"),
        row.getObject("person_id", UUID.class),
        Optional.ofNullable(row.getObject("course_id", UUID.class)),
        CourseRole.valueOf(row.getString("role")),
        View.valueOf(row.getString("view")),
        View.Reason.valueOf(row.getString("reason")),
        Optional.ofNullable(row.getObject("activity_id", UUID.class)),
        link(row),
        Optional.ofNullable(row.getObject("about_id", UUID.class)),
        row.getBoolean("signed"),
        row.getString("issuer"),
        row.getString("subject"),
        row.getString("deployment_id"),
        Locale.forLanguageTag(row.getString("locale")),
        Sql.text(row, "frame_origin"),
        Sql.text(row, "return_url"),
        Sql.instant(row, "launched_at"),
        Sql.instant(row, "seen_at"));
  }

  private static Optional<Link> link(ResultSet row) throws SQLException {
    Optional<String> id = Sql.text(row, "resource_link_id");
    Optional<String> title = Sql.text(row, "link_title");
    Optional<String> lineItem = Sql.text(row, "line_item_url");
    return id.map(known -> new Link(known, title, lineItem));
  }
}
