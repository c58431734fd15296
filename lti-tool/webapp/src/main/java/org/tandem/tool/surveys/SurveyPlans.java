package org.tandem.tool.surveys;

import java.util.UUID;

/** What the programs of the tenants ask. */
public interface SurveyPlans {
  /** The plan of a program; the usual one where nobody has decided. */
  SurveyPlan of(UUID tenantId, UUID programId);

  /**
   * Keeps a plan.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  void keep(UUID tenantId, UUID programId, SurveyPlan plan);
}
