package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.people.Visit;

/** Shows the goals of a pair with their evidence to one of the two. */
@Dependent
public class ReadGoals {
  private final PairAccess access;
  private final Goals goals;

  /** For the container. */
  @Inject
  public ReadGoals(PairAccess access, Goals goals) {
    this.access = access;
    this.goals = goals;
  }

  /**
   * The pair, for one of its two.
   *
   * @throws org.tandem.tool.kernel.Rejection (not-found) for anybody else
   */
  public Engagement pair(Visit visit, UUID engagementId) {
    return access.own(visit, engagementId);
  }

  /** Every goal of a pair with its evidence, oldest first. */
  public List<Standing> of(Engagement pair) {
    UUID tenant = pair.place().tenantId();
    Map<UUID, List<Evidence>> evidence =
        goals.evidence(tenant, pair.id()).stream().collect(Collectors.groupingBy(Evidence::goalId));
    return goals.of(tenant, pair.id()).stream()
        .map(goal -> new Standing(goal, evidence.getOrDefault(goal.id(), List.of())))
        .toList();
  }
}
