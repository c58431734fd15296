package org.tandem.tool.recruitment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;
import org.tandem.tool.recruitment.CampaignVisits;

@ApplicationScoped
@Transactional
class JdbcCampaignVisits implements CampaignVisits {
  private final Sql sql;

  @Inject
  JdbcCampaignVisits(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void came(Place place, UUID personId, UUID activityId, Instant at) {
    sql.update(
        "insert into campaign_visit (tenant_id, program_id, course_id, person_id, activity_id,"
            + " came_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
        place.tenantId(),
        place.programId(),
        place.courseId(),
        personId,
        activityId,
        at);
  }
}
