package org.tandem.tool.surveys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.surveys.Answer;
import org.tandem.tool.surveys.Occasion;

/** Puts answers together from rows of one item each. */
final class AnswerRows {
  /** What {@link #read} needs of {@code survey_answer a} and {@code survey_points p}. */
  static final String COLUMNS =
      "a.id, a.engagement_id, a.occasion, a.round_number, a.instrument_id, a.instrument_version,"
          + " a.side, a.person_id, a.answered_at, p.item, p.points";

  /** The rows, so that each answer's follow each other. */
  static final String FROM =
      " from survey_answer a join survey_points p on p.tenant_id = a.tenant_id and p.answer_id = a.id";

  static final String ORDER = " order by a.answered_at, a.id, p.item";

  private AnswerRows() {}

  /**
   * One item of an answer.
   *
   * @param engagement whose
   * @param answer the answer with this item alone
   */
  record Row(UUID engagement, Answer answer) {}

  static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("engagement_id", UUID.class),
        new Answer(
            row.getObject("id", UUID.class),
            Occasion.valueOf(row.getString("occasion")),
            row.getInt("round_number"),
            row.getString("instrument_id"),
            row.getInt("instrument_version"),
            Side.valueOf(row.getString("side")),
            row.getObject("person_id", UUID.class),
            Sql.instant(row, "answered_at"),
            Map.of(row.getString("item"), row.getInt("points"))));
  }

  /** The answers that these rows are of, in their order. */
  static List<Answer> together(List<Answer> rows) {
    Map<UUID, Answer> answers = new LinkedHashMap<>();
    rows.forEach(row -> answers.merge(row.id(), row, AnswerRows::both));
    return List.copyOf(answers.values());
  }

  private static Answer both(Answer one, Answer other) {
    Map<String, Integer> points = new HashMap<>(one.points());
    points.putAll(other.points());
    return new Answer(
        one.id(),
        one.occasion(),
        one.round(),
        one.instrument(),
        one.version(),
        one.side(),
        one.person(),
        one.answeredAt(),
        points);
  }
}
