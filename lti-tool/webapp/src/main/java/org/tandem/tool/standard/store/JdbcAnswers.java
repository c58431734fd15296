package org.tandem.tool.standard.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.standard.Answer;
import org.tandem.tool.standard.Answered;
import org.tandem.tool.standard.Answers;

@ApplicationScoped
class JdbcAnswers implements Answers {
  private static final Jsonb JSON = JsonbBuilder.create();

  private static final String NEWEST =
      "select answers_number, answered_by, answered_at, answers from standard_answers"
          + " where tenant_id = ? and program_id = ?"
          + " order by answers_number desc fetch first 1 row only";
  private static final String ADD =
      "insert into standard_answers (tenant_id, program_id, answers_number, answered_by,"
          + " answered_at, answers) values (?, ?, ?, ?, ?, ?) on conflict do nothing";

  private final Sql sql;

  @Inject
  JdbcAnswers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Answered> newest(UUID tenantId, UUID programId) {
    return sql.first(JdbcAnswers::read, NEWEST, tenantId, programId);
  }

  @Override
  public void add(UUID tenantId, UUID programId, Answered answered) {
    int added =
        sql.update(
            ADD,
            tenantId,
            programId,
            answered.number(),
            answered.by().orElse(null),
            answered.at(),
            JSON.toJson(answered.answers()));
    if (added == 0) {
      throw Rejection.stale();
    }
  }

  private static Answered read(ResultSet row) throws SQLException {
    return new Answered(
        row.getInt("answers_number"),
        List.of(JSON.fromJson(row.getString("answers"), Answer[].class)),
        Optional.ofNullable(row.getObject("answered_by", UUID.class)),
        Sql.instant(row, "answered_at"));
  }
}
