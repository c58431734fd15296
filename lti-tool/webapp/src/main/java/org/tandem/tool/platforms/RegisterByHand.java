package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;

/**
 * Registrations that the operator types, for platforms that cannot register tools by themselves.
 * The platform wants to know the tool's addresses first, and these hold the registration's id: so
 * the id and its key come first, and the rest once the platform has given a client id.
 */
@ApplicationScoped
public class RegisterByHand {
  private final PlatformHttp http;
  private final Registrations registrations;
  private final Deployments deployments;
  private final ToolKeys keys;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RegisterByHand() {
    this(null, null, null, null, null, null);
  }

  /** Checks addresses by the rules of {@code http}. */
  @Inject
  public RegisterByHand(
      PlatformHttp http,
      Registrations registrations,
      Deployments deployments,
      ToolKeys keys,
      Ids ids,
      Clock clock) {
    this.http = http;
    this.registrations = registrations;
    this.deployments = deployments;
    this.keys = keys;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What the operator typed.
   *
   * @param tokenAudience who client assertions are for; the token address where it is left out
   * @param origins who may show the tool in a frame; what the addresses tell where it is empty
   * @param deploymentIds those that are known already
   * @param anyDeployment whether others are let in without asking
   * @param anonymousLaunches whether launches that name nobody open a page
   */
  public record Typed(
      String platformName,
      String productFamily,
      String issuer,
      String clientId,
      URI authorizationEndpoint,
      URI tokenEndpoint,
      Optional<String> tokenAudience,
      URI jwksUri,
      Set<String> origins,
      List<String> deploymentIds,
      boolean anyDeployment,
      boolean anonymousLaunches) {}

  /** Sets an id and a key aside, for the addresses that the platform is to be given. */
  public UUID reserve() {
    UUID id = ids.next();
    keys.create(id);
    return id;
  }

  /**
   * Registers a platform under an id that was set aside; it is in use at once.
   *
   * @throws Rejection where the id was not, an address cannot be used, or the platform is there
   */
  public Registration register(UUID reserved, Typed typed) {
    if (keys.published(reserved).isEmpty() || registrations.find(reserved).isPresent()) {
      throw Rejection.notFound("reserved registration");
    }
    requireFree(typed, reserved);
    Instant now = clock.instant();
    Registration kept =
        registrations.keep(
            registration(
                reserved, typed, Set.of(), Registration.Status.ACTIVE, now, Optional.of(now), 0));
    typed.deploymentIds().forEach(deployment -> deployments.adopt(kept.id(), deployment));
    return kept;
  }

  /**
   * Changes a registration, however it came about; what was decided about it stays.
   *
   * @throws Rejection where an address cannot be used, or somebody else was faster
   */
  public Registration edit(UUID id, int version, Typed typed) {
    requireFree(typed, id);
    Registration changed =
        registrations.change(
            id,
            version,
            known ->
                registration(
                    id,
                    typed,
                    known.scopes(),
                    known.status(),
                    known.registeredAt(),
                    known.activatedAt(),
                    known.version()));
    typed.deploymentIds().forEach(deployment -> deployments.adopt(id, deployment));
    return changed;
  }

  private Registration registration(
      UUID id,
      Typed typed,
      Set<String> scopes,
      Registration.Status status,
      Instant registeredAt,
      Optional<Instant> activatedAt,
      int version) {
    requireAddress(typed.authorizationEndpoint());
    requireAddress(typed.tokenEndpoint());
    requireAddress(typed.jwksUri());
    Set<String> origins = new LinkedHashSet<>(typed.origins());
    if (origins.isEmpty()) {
      origins.addAll(
          PlatformOrigins.of(typed.issuer(), typed.authorizationEndpoint(), typed.productFamily()));
    }
    return new Registration(
        id,
        status,
        typed.issuer(),
        typed.clientId(),
        typed.authorizationEndpoint(),
        typed.tokenEndpoint(),
        typed.tokenAudience().orElse(typed.tokenEndpoint().toString()),
        typed.jwksUri(),
        typed.productFamily(),
        typed.platformName(),
        scopes,
        origins,
        typed.anyDeployment(),
        typed.anonymousLaunches(),
        registeredAt,
        activatedAt,
        version);
  }

  // The database refuses a second one as well; this says so in time.
  private void requireFree(Typed typed, UUID id) {
    boolean taken =
        registrations.findByIssuer(typed.issuer()).stream()
            .anyMatch(known -> known.clientId().equals(typed.clientId()) && !known.id().equals(id));
    if (taken) {
      throw Rejection.conflict(
          "already-registered",
          "This issuer and client ID are registered already. Change that registration instead.");
    }
  }

  private void requireAddress(URI address) {
    try {
      http.checkForm(address);
    } catch (PlatformCallFailed e) {
      throw Rejection.invalid("bad-address", String.valueOf(e.getMessage()));
    }
  }
}
