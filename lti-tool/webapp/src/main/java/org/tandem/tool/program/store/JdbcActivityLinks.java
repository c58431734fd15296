package org.tandem.tool.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.ActivityLinks;
import org.tandem.tool.program.Widget;

/** In plain SQL, because every launch asks. */
@ApplicationScoped
class JdbcActivityLinks implements ActivityLinks {
  private static final String BEHIND =
      "select id, tenant_id, program_id, course_id, widget, title, grading, resource_link_id,"
          + " line_item_url, version from activity"
          + " where tenant_id = ? and course_id = ? and resource_link_id = ?";

  private final Sql sql;

  @Inject
  JdbcActivityLinks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Activity> behind(UUID tenantId, UUID courseId, String resourceLinkId) {
    return sql.first(JdbcActivityLinks::read, BEHIND, tenantId, courseId, resourceLinkId);
  }

  private static Activity read(ResultSet row) throws SQLException {
    return new Activity(
        row.getObject("id", UUID.class),
        row.getObject("tenant_id", UUID.class),
        row.getObject("program_id", UUID.class),
        row.getObject("course_id", UUID.class),
        Widget.valueOf(row.getString("widget")),
        row.getString("title"),
        Sql.text(row, "grading").map(GradePolicyJson::read),
        Sql.text(row, "resource_link_id"),
        Sql.text(row, "line_item_url"),
        row.getLong("version"));
  }
}
