package org.tandem.tool.surveys.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.surveys.SurveyPlan;
import org.tandem.tool.surveys.SurveyPlans;

@ApplicationScoped
@Transactional
class JdbcSurveyPlans implements SurveyPlans {
  private final Sql sql;

  @Inject
  JdbcSurveyPlans(Sql sql) {
    this.sql = sql;
  }

  @Override
  public SurveyPlan of(UUID tenantId, UUID programId) {
    return sql.first(
            row ->
                new SurveyPlan(
                    row.getInt("pulse_weeks"),
                    ids(row.getString("midpoint")),
                    ids(row.getString("closing")),
                    row.getLong("version")),
            "select * from survey_plan where tenant_id = ? and program_id = ?",
            tenantId,
            programId)
        .orElse(SurveyPlan.USUAL);
  }

  @Override
  public void keep(UUID tenantId, UUID programId, SurveyPlan plan) {
    String midpoint = String.join(" ", plan.midpoint());
    String closing = String.join(" ", plan.closing());
    int kept =
        plan.version() == 0
            ? sql.update(
                "insert into survey_plan (program_id, tenant_id, pulse_weeks, midpoint, closing,"
                    + " version) values (?, ?, ?, ?, ?, 1) on conflict do nothing",
                programId,
                tenantId,
                plan.pulseWeeks(),
                midpoint,
                closing)
            : sql.update(
                "update survey_plan set pulse_weeks = ?, midpoint = ?, closing = ?,"
                    + " version = version + 1"
                    + " where program_id = ? and tenant_id = ? and version = ?",
                plan.pulseWeeks(),
                midpoint,
                closing,
                programId,
                tenantId,
                plan.version());
    if (kept == 0) {
      throw Rejection.stale();
    }
  }

  private static List<String> ids(String text) {
    return Stream.of(text.split(" ", -1)).filter(id -> !id.isEmpty()).toList();
  }
}
