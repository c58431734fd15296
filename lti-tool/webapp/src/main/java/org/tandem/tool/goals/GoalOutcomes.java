package org.tandem.tool.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.agreements.MeasurableOutcomes;
import org.tandem.tool.engagements.Side;

/** Goals whose scale measures are the measurable outcomes of an agreement. */
@Dependent
public class GoalOutcomes implements MeasurableOutcomes {
  private final Goals goals;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GoalOutcomes(Goals goals, Clock clock) {
    this.goals = goals;
    this.clock = clock;
  }

  @Override
  public List<Outcome> of(UUID tenantId, UUID engagementId) {
    return goals.of(tenantId, engagementId).stream()
        .filter(goal -> goal.flaws().isEmpty())
        .map(goal -> new Outcome(goal.id(), goal.title(), json(goal)))
        .toList();
  }

  @Override
  public void agreed(UUID tenantId, UUID engagementId, Set<UUID> outcomeIds) {
    Instant now = clock.instant();
    for (Goal goal : goals.of(tenantId, engagementId)) {
      if (outcomeIds.contains(goal.id())) {
        goals.update(
            tenantId, engagementId, goal.agreedBy(Side.MENTOR, now).agreedBy(Side.MENTEE, now));
      }
    }
  }

  private static JsonObject json(Goal goal) {
    return Json.createObjectBuilder(goal.measure().toJson())
        .add("id", goal.id().toString())
        .add("title", goal.title())
        .add("importance", goal.importance())
        .add("difficulty", goal.difficulty())
        .add("dueOn", goal.dueOn().orElseThrow().toString())
        .build();
  }
}
