package org.tandem.tool.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.tandem.tool.platforms.Deployments;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;

/**
 * Registrations and deployments as logins and launches ask for them: remembered for a few seconds,
 * so that a busy platform is not looked up at every click, and short enough that an operator who
 * shuts one out on one node has shut it out on all of them before they look up.
 */
@ApplicationScoped
public class KnownPlatforms {
  private static final Duration MEMORY = Duration.ofSeconds(3);
  private static final int MOST = 10_000;

  private final Registrations registrations;
  private final Deployments deployments;
  private final Clock clock;
  private final ConcurrentMap<UUID, Remembered> remembered = new ConcurrentHashMap<>();
  private final ConcurrentMap<DeploymentKey, Instant> admitted = new ConcurrentHashMap<>();

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected KnownPlatforms() {
    this(null, null, null);
  }

  /** Asks these where nothing is remembered. */
  @Inject
  public KnownPlatforms(Registrations registrations, Deployments deployments, Clock clock) {
    this.registrations = registrations;
    this.deployments = deployments;
    this.clock = clock;
  }

  private record Remembered(Registration registration, Instant until) {}

  private record DeploymentKey(UUID registrationId, String deploymentId) {}

  /** A registration, whatever its status. */
  public Optional<Registration> find(UUID id) {
    Instant now = clock.instant();
    Remembered known = remembered.get(id);
    if (known != null && now.isBefore(known.until())) {
      return Optional.of(known.registration());
    }
    Optional<Registration> found = registrations.find(id);
    remembered.remove(id);
    if (remembered.size() < MOST) {
      // Not those that wait: once approved, they work at once.
      found
          .filter(Registration::isActive)
          .ifPresent(each -> remembered.put(id, new Remembered(each, now.plus(MEMORY))));
    }
    return found;
  }

  /** The registrations of an issuer that a login without a registration in its address may mean. */
  public List<Registration> find(String issuer, Optional<String> clientId) {
    Predicate<Registration> fits = each -> clientId.map(each.clientId()::equals).orElse(true);
    return registrations.findByIssuer(issuer).stream().filter(fits).toList();
  }

  /**
   * Whether launches of a deployment are let in; one never seen before is kept for the operator.
   */
  public boolean admits(Registration registration, String deploymentId) {
    DeploymentKey key = new DeploymentKey(registration.id(), deploymentId);
    Instant now = clock.instant();
    Instant until = admitted.get(key);
    if (until != null && now.isBefore(until)) {
      return true;
    }
    admitted.remove(key);
    boolean admit = deployments.admit(registration, deploymentId);
    if (admit && admitted.size() < MOST) {
      admitted.put(key, now.plus(MEMORY));
    }
    return admit;
  }

  /** Forgets a registration that was just changed. */
  void forget(UUID id) {
    remembered.remove(id);
  }
}
