package org.tandem.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.tandem.bench.BenchPlatform.Learner;

/** The course in which everything happens. */
final class Course {
  private static final String GRADING =
      "{\"maximum\": 100, \"points\": {\"-2\": 0, \"-1\": 50, \"0\": 80, \"1\": 90, \"2\": 100}}";

  private Course() {}

  /** Somebody in it, by number. */
  static Learner person(int number) {
    return new Learner(10 * number + 1);
  }

  /** Opens a program in which mentees ask mentors, graded into this column. */
  static void openAProgram(Connection database, String column) throws SQLException {
    try (Statement sql = database.createStatement();
        PreparedStatement place =
            database.prepareStatement(
                "insert into activity (id, tenant_id, program_id, course_id, widget, title,"
                    + " grading, resource_link_id, line_item_url, version) select"
                    + " gen_random_uuid(), p.tenant_id, p.id, c.id, 'JOURNEY', 'Faults', ?, ?, ?, 0"
                    + " from program p join course c on c.tenant_id = p.tenant_id")) {
      sql.executeUpdate(
          "insert into program (id, tenant_id, name, template_id, template_version, status,"
              + " created_at, pairing_method, open_requests, days_to_answer, version) select"
              + " gen_random_uuid(), tenant_id, 'Faults', 'career-mentoring', 1, 'OPEN', now(),"
              + " 'SELF', 3, 7, 0 from course");
      place.setString(1, GRADING);
      place.setString(2, "link-" + person(0).course());
      place.setString(3, column);
      place.executeUpdate();
    }
  }
}
