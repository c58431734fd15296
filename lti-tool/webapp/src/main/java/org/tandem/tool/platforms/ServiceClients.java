package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.token.ServiceClient;

/** Who the tool is when it calls a platform's services. */
@ApplicationScoped
public class ServiceClients {

  private final Registrations registrations;
  private final ToolKeys keys;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected ServiceClients() {
    this(null, null);
  }

  /** Looks registrations and keys up. */
  @Inject
  public ServiceClients(Registrations registrations, ToolKeys keys) {
    this.registrations = registrations;
    this.keys = keys;
  }

  /**
   * The client of an active registration.
   *
   * @return empty when the registration is unknown, not yet approved or shut out: then its platform
   *     is not called
   */
  public Optional<ServiceClient> of(UUID registrationId, Optional<String> deploymentId) {
    return registrations
        .find(registrationId)
        .filter(Registration::isActive)
        .map(
            known ->
                new ServiceClient(
                    // Tokens are kept per deployment where the assertion names one.
                    known.id() + deploymentId.map(id -> " " + id).orElse(""),
                    known.clientId(),
                    known.tokenEndpoint(),
                    known.tokenAudience(),
                    deploymentId,
                    keys.current(known.id())));
  }
}
