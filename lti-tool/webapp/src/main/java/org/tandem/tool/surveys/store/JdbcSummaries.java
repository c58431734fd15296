package org.tandem.tool.surveys.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.InSql;
import org.tandem.tool.surveys.Answer;
import org.tandem.tool.surveys.Given;
import org.tandem.tool.surveys.Instruments;
import org.tandem.tool.surveys.Summaries;
import org.tandem.tool.surveys.Summarise;
import org.tandem.tool.surveys.Summary;

@ApplicationScoped
@Transactional
class JdbcSummaries implements Summaries {
  private static final String ANSWERS =
      "select e.mentor_id, e.mentee_id, "
          + AnswerRows.COLUMNS
          + AnswerRows.FROM
          + " join engagement e on e.tenant_id = a.tenant_id and e.id = a.engagement_id"
          + " join person mentor on mentor.tenant_id = e.tenant_id and mentor.id = e.mentor_id"
          + " and counted(mentor)"
          + " join person mentee on mentee.tenant_id = e.tenant_id and mentee.id = e.mentee_id"
          + " and counted(mentee)"
          + " where a.tenant_id = ? and e.tenant_id = ? and e.program_id = ?"
          + AnswerRows.ORDER;

  private final Sql sql;
  private final Instruments instruments;

  @Inject
  JdbcSummaries(Sql sql, Instruments instruments) {
    this.sql = sql;
    this.instruments = instruments;
  }

  private record Pair(UUID mentor, UUID mentee) {}

  @Override
  public List<Summary> of(UUID tenantId, UUID programId) {
    Map<UUID, Pair> pairs = new HashMap<>();
    List<Answer> answers =
        AnswerRows.together(
            sql.all(
                row -> {
                  Answer answer = AnswerRows.read(row).answer();
                  pairs.put(
                      answer.id(),
                      new Pair(
                          row.getObject("mentor_id", UUID.class),
                          row.getObject("mentee_id", UUID.class)));
                  return answer;
                },
                InSql.of(ANSWERS),
                tenantId,
                tenantId,
                programId));
    return Summarise.of(
        answers.stream().map(answer -> given(answer, pairs)).toList(),
        answer -> instruments.find(tenantId, answer.instrument(), answer.version()));
  }

  private static Given given(Answer answer, Map<UUID, Pair> pairs) {
    Pair pair = Objects.requireNonNull(pairs.get(answer.id()));
    return new Given(
        answer, answer.person(), answer.side() == Side.MENTOR ? pair.mentee() : pair.mentor());
  }
}
