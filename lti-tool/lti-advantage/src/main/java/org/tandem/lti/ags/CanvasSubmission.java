package org.tandem.lti.ags;

import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/**
 * Canvas' extension of a score. Without it Canvas counts every score as a new attempt handed in
 * now, which makes work late and uses attempts up; other platforms ignore it.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/resources/score">Score
 *     API</a>
 */
final class CanvasSubmission {

  static final String NAME = "https://canvas.instructure.com/lti/submission";

  private CanvasSubmission() {}

  static JsonObjectBuilder of(Optional<String> submittedAt, boolean replacesTeachersGrade) {
    JsonObjectBuilder json =
        LineItemsService.JSON
            .createObjectBuilder()
            .add("new_submission", false)
            .add("submission_type", "none")
            .add("prioritize_non_tool_grade", !replacesTeachersGrade);
    submittedAt.ifPresent(at -> json.add("submitted_at", at));
    return json;
  }
}
