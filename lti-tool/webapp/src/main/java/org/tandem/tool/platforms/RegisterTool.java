package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.lti.http.Origins;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.keys.PlatformKeysUnavailable;
import org.tandem.lti.registration.DynamicRegistration;
import org.tandem.lti.registration.OpenIdConfiguration;
import org.tandem.lti.registration.RegistrationFailed;
import org.tandem.lti.registration.RegistrationResponse;
import org.tandem.tool.kernel.Ids;

/** Registers the tool with a platform that opened a registration link. */
@ApplicationScoped
public class RegisterTool {

  private static final Logger LOG = Logger.getLogger(RegisterTool.class.getName());
  private final DynamicRegistration protocol;
  private final Registrations registrations;
  private final Deployments deployments;
  private final ToolKeys keys;
  private final PlatformKeySets platformKeys;
  private final ToolAddresses toolAddresses;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RegisterTool() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Keeps what comes of it. */
  @Inject
  public RegisterTool(
      DynamicRegistration protocol,
      Registrations registrations,
      Deployments deployments,
      ToolKeys keys,
      PlatformKeySets platformKeys,
      ToolAddresses toolAddresses,
      Ids ids,
      Clock clock) {
    this.protocol = protocol;
    this.registrations = registrations;
    this.deployments = deployments;
    this.keys = keys;
    this.platformKeys = platformKeys;
    this.toolAddresses = toolAddresses;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers.
   *
   * @param configuration the platform's {@code openid_configuration}
   * @param token its {@code registration_token}, if it gave one
   * @param trusted whether the registration is in use at once, with any deployment; otherwise the
   *     operator approves it
   * @throws PlatformCallFailed when the platform does not play its part
   * @throws RegistrationFailed when what it says breaks a rule
   */
  public Registration register(URI configuration, Optional<String> token, boolean trusted)
      throws PlatformCallFailed, RegistrationFailed {
    OpenIdConfiguration platform = protocol.configuration(configuration, token);
    UUID id = ids.next();
    keys.create(id);
    boolean kept = false;
    try {
      RegistrationResponse response =
          protocol.register(platform, toolAddresses.configuration(id), token);
      Registration registration =
          registrations.keep(registration(id, configuration, platform, response, trusted));
      kept = registration.id().equals(id);
      response
          .deploymentId()
          .ifPresent(deployment -> deployments.adopt(registration.id(), deployment));
      warmUp(registration);
      return registration;
    } finally {
      if (!kept) {
        keys.forget(id);
      }
    }
  }

  private Registration registration(
      UUID id,
      URI configuration,
      OpenIdConfiguration platform,
      RegistrationResponse response,
      boolean trusted) {
    Instant now = clock.instant();
    String name = platform.platformName();
    return new Registration(
        id,
        trusted ? Registration.Status.ACTIVE : Registration.Status.PENDING,
        platform.issuer(),
        response.clientId(),
        platform.authorizationEndpoint(),
        platform.tokenEndpoint(),
        platform.tokenAudience(),
        platform.jwksUri(),
        platform.productFamily(),
        name.isBlank() ? configuration.getHost() : name,
        response.scopes(),
        origins(configuration, platform),
        trusted,
        false,
        now,
        trusted ? Optional.of(now) : Optional.empty(),
        0);
  }

  private static Set<String> origins(URI configuration, OpenIdConfiguration platform) {
    Set<String> origins =
        PlatformOrigins.of(
            platform.issuer(), platform.authorizationEndpoint(), platform.productFamily());
    origins.add(Origins.of(configuration));
    return origins;
  }

  /** So that the first launch finds the platform's keys; if this fails, that launch tries again. */
  private void warmUp(Registration registration) {
    try {
      platformKeys.of(registration).warmUp();
    } catch (PlatformKeysUnavailable e) {
      LOG.log(Level.WARNING, "Registration {0}: {1}", new Object[] {registration.id(), e});
    }
  }
}
