package org.tandem.tool.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.platforms.Registrations;

/** Looks at every LMS, or at one, without asking any of them anything. */
@Dependent
public class LookAround {
  private final Registrations registrations;
  private final States states;

  /** For the container. */
  @Inject
  public LookAround(Registrations registrations, States states) {
    this.registrations = registrations;
    this.states = states;
  }

  /**
   * The state of the LMSs.
   *
   * @param tenantId limits it to one
   */
  public List<PlatformState> platforms(Optional<UUID> tenantId, Instant now) {
    Map<UUID, Traffic> traffic = states.traffic();
    Map<UUID, KeyState> keys = states.keys(now);
    Map<UUID, Long> deployments = states.waitingDeployments();
    Map<UUID, Long> stores = states.failingStores();
    return registrations.all().stream()
        .filter(one -> tenantId.map(one.id()::equals).orElse(true))
        .map(
            one ->
                new PlatformState(
                    one,
                    deployments.getOrDefault(one.id(), 0L),
                    traffic.getOrDefault(one.id(), Traffic.NONE),
                    keys.getOrDefault(one.id(), KeyState.NONE),
                    stores.getOrDefault(one.id(), 0L)))
        .toList();
  }
}
