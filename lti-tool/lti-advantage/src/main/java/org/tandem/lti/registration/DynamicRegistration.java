package org.tandem.lti.registration;

import java.net.URI;
import java.util.Optional;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformService;

/** The tool's side of dynamic registration: read the platform's configuration, then register. */
public final class DynamicRegistration {

  private final PlatformHttp http;

  /** Registers through the given client. */
  public DynamicRegistration(PlatformHttp http) {
    this.http = http;
  }

  /**
   * Reads and checks the platform's configuration.
   *
   * @param token the registration token, where the platform gave one: Canvas wants it here already
   * @throws PlatformCallFailed when the platform does not answer with a configuration
   * @throws RegistrationFailed when the configuration breaks a rule
   */
  public OpenIdConfiguration configuration(URI address, Optional<String> token)
      throws PlatformCallFailed, RegistrationFailed {
    OpenIdConfiguration configuration =
        OpenIdConfiguration.read(
            address, http.send(authorized(PlatformRequest.get(address), token)).jsonObject());
    http.checkForm(configuration.authorizationEndpoint());
    http.checkForm(configuration.tokenEndpoint());
    http.checkForm(configuration.jwksUri());
    return configuration;
  }

  /**
   * Registers the tool.
   *
   * @param token the registration token; D2L gives none
   * @throws PlatformCallFailed when the platform refuses; {@link PlatformCallFailed#answer()} holds
   *     its words
   * @throws RegistrationFailed when its answer lacks what a registration needs
   */
  public RegistrationResponse register(
      OpenIdConfiguration platform, ToolConfiguration tool, Optional<String> token)
      throws PlatformCallFailed, RegistrationFailed {
    PlatformRequest request =
        PlatformRequest.post(
            platform.registrationEndpoint(),
            "application/json",
            new RegistrationRequest(platform, tool).json().toString());
    return RegistrationResponse.read(http.send(authorized(request, token)).jsonObject());
  }

  private static PlatformRequest authorized(PlatformRequest request, Optional<String> token) {
    PlatformRequest ours = request.to(PlatformService.REGISTRATION);
    return token.filter(text -> !text.isBlank()).map(ours::bearer).orElse(ours);
  }
}
