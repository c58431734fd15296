package org.tandem.tool.goals;

import java.util.List;

/**
 * A goal with everything that happened on the way.
 *
 * @param standing the goal and its evidence
 * @param milestones its milestones, oldest first
 * @param checkIns its check-ins, oldest first
 */
public record Tracked(Standing standing, List<Milestone> milestones, List<CheckIn> checkIns) {
  /** Copies the lists. */
  public Tracked {
    milestones = List.copyOf(milestones);
    checkIns = List.copyOf(checkIns);
  }
}
