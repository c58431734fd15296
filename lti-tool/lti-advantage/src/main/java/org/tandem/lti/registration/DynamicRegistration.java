package org.tandem.lti.registration;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.tandem.lti.http.Origins;
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
   * Registers the tool, and reads back what came of it where the platform says where: an
   * administrator may have granted less than was asked for (OpenID Connect Dynamic Client
   * Registration 1.0, section 4). What cannot be read back is taken as it was answered.
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
    JsonObject answer = http.send(authorized(request, token)).jsonObject();
    RegistrationResponse registered = RegistrationResponse.read(answer);
    return readBack(platform, answer)
        .filter(again -> again.clientId().equals(registered.clientId()))
        .map(registered::asReadBack)
        .orElse(registered);
  }

  private Optional<RegistrationResponse> readBack(OpenIdConfiguration platform, JsonObject answer) {
    Optional<URI> address =
        Lenient.text(answer, "registration_client_uri").flatMap(DynamicRegistration::address);
    // Its token goes to nobody but the platform that gave it.
    boolean theirs =
        address
            .map(Origins::of)
            .filter(Origins.of(platform.registrationEndpoint())::equals)
            .isPresent();
    if (!theirs) {
      return Optional.empty();
    }
    try {
      PlatformRequest request = PlatformRequest.get(address.get());
      return Optional.of(
          RegistrationResponse.read(
              http.send(authorized(request, Lenient.text(answer, "registration_access_token")))
                  .jsonObject()));
    } catch (PlatformCallFailed | RegistrationFailed unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static PlatformRequest authorized(PlatformRequest request, Optional<String> token) {
    PlatformRequest ours = request.to(PlatformService.REGISTRATION);
    return token.filter(text -> !text.isBlank()).map(ours::bearer).orElse(ours);
  }
}
