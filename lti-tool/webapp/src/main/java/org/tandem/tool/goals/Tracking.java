package org.tandem.tool.goals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The milestones and check-ins of the pairs; tenant and pair are always given together. */
public interface Tracking {
  /** All milestones of a pair, oldest first; of goals that one of them keeps alone, too. */
  List<Milestone> milestones(UUID tenantId, UUID engagementId);

  /** One milestone of a pair. */
  Optional<Milestone> milestone(UUID tenantId, UUID engagementId, UUID milestoneId);

  /** Keeps a new milestone. */
  void add(UUID tenantId, UUID engagementId, Milestone milestone);

  /**
   * Keeps a changed milestone.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  void update(UUID tenantId, UUID engagementId, Milestone milestone);

  /** Takes a milestone away. */
  void remove(UUID tenantId, UUID engagementId, UUID milestoneId);

  /** All check-ins of a pair, oldest first; of goals that one of them keeps alone, too. */
  List<CheckIn> checkIns(UUID tenantId, UUID engagementId);

  /** Keeps a check-in; it stays as it is. */
  void add(UUID tenantId, UUID engagementId, CheckIn checkIn);
}
