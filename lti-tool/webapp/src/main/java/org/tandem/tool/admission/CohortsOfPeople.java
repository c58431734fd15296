package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.bulk.Batch.Whose;
import org.tandem.tool.bulk.Cohorts;

/** Says with which cohort people came in, or want to. */
@Dependent
class CohortsOfPeople implements Cohorts {
  private final Applications applications;

  @Inject
  CohortsOfPeople(Applications applications) {
    this.applications = applications;
  }

  @Override
  public Map<Whose, String> of(UUID tenantId, UUID programId) {
    return applications.of(tenantId, programId).stream()
        .filter(one -> !one.cohort().isEmpty())
        .collect(
            Collectors.toMap(
                one -> new Whose(one.place().courseId(), one.personId()), Application::cohort));
  }
}
