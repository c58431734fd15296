package org.tandem.tool.surveys.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.surveys.Answer;
import org.tandem.tool.surveys.Answers;
import org.tandem.tool.surveys.PulseWarning;
import org.tandem.tool.surveys.Warnings;

@ApplicationScoped
@Transactional
class JdbcAnswers implements Answers, Warnings {
  private static final int MOST_AT_ONCE = 500;

  private final Sql sql;

  @Inject
  JdbcAnswers(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Answer> of(UUID tenantId, UUID engagementId, UUID readerId) {
    List<Answer> all =
        AnswerRows.together(
            sql.all(
                row -> AnswerRows.read(row).answer(),
                "select "
                    + AnswerRows.COLUMNS
                    + AnswerRows.FROM
                    + " where a.tenant_id = ? and a.engagement_id = ?"
                    + AnswerRows.ORDER,
                tenantId,
                engagementId));
    List<Answer> own = all.stream().filter(answer -> answer.person().equals(readerId)).toList();
    return all.stream().filter(answer -> own.stream().anyMatch(answer::isToTheSameAs)).toList();
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, Answer answer) {
    int added =
        sql.update(
            "insert into survey_answer (id, tenant_id, engagement_id, occasion, round_number,"
                + " instrument_id, instrument_version, side, person_id, answered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            answer.id(),
            tenantId,
            engagementId,
            answer.occasion().name(),
            answer.round(),
            answer.instrument(),
            answer.version(),
            answer.side().name(),
            answer.person(),
            answer.answeredAt());
    if (added == 0) {
      throw Rejection.conflict("answered-already", "You have answered this already.");
    }
    answer
        .points()
        .forEach(
            (item, points) ->
                sql.update(
                    "insert into survey_points (tenant_id, answer_id, item, points)"
                        + " values (?, ?, ?, ?)",
                    tenantId,
                    answer.id(),
                    item,
                    points));
  }

  @Override
  public Map<UUID, PulseWarning> standing(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, PulseWarning> standing = new HashMap<>();
    List<UUID> ids = List.copyOf(engagementIds);
    for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE));
      pulses(tenantId, some)
          .forEach(
              (pair, rows) ->
                  PulseWarning.of(AnswerRows.together(rows))
                      .ifPresent(warning -> standing.put(pair, warning)));
    }
    return standing;
  }

  private Map<UUID, List<Answer>> pulses(UUID tenantId, List<UUID> engagementIds) {
    String marks = engagementIds.stream().map(id -> "?").collect(Collectors.joining(", "));
    Object[] values = new Object[engagementIds.size() + 1];
    values[0] = tenantId;
    for (int i = 0; i < engagementIds.size(); i++) {
      values[i + 1] = engagementIds.get(i);
    }
    return sql
        .all(
            AnswerRows::read,
            "select "
                + AnswerRows.COLUMNS
                + AnswerRows.FROM
                + " where a.tenant_id = ? and a.occasion = 'PULSE' and a.engagement_id in ("
                + marks
                + ")"
                + AnswerRows.ORDER,
            values)
        .stream()
        .collect(
            Collectors.groupingBy(
                AnswerRows.Row::engagement,
                Collectors.mapping(AnswerRows.Row::answer, Collectors.toList())));
  }
}
