package org.tandem.lti.registration;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a platform answered to a registration.
 *
 * @param clientId the tool's client id there
 * @param deploymentId the first deployment, where the platform makes one at once
 * @param scopes what it says it granted; empty when it does not say, and not to be relied upon:
 *     Moodle leaves granted scopes out
 */
public record RegistrationResponse(
    String clientId, Optional<String> deploymentId, Set<String> scopes) {

  /** Keeps its own copy. */
  public RegistrationResponse {
    scopes = Set.copyOf(scopes);
  }

  static RegistrationResponse read(JsonObject json) throws RegistrationFailed {
    String clientId =
        Lenient.text(json, "client_id")
            .orElseThrow(
                () ->
                    new RegistrationFailed(
                        "The platform answered the registration without a client id"));
    return new RegistrationResponse(clientId, deployment(json), Lenient.words(json, "scope"));
  }

  /** What counts once it was read back: what that says, and this where it says nothing. */
  RegistrationResponse asReadBack(RegistrationResponse again) {
    return new RegistrationResponse(
        clientId,
        again.deploymentId.or(() -> deploymentId),
        again.scopes.isEmpty() ? scopes : again.scopes);
  }

  /** Moodle puts it into the tool's part, Canvas beside it, others use the claim's name. */
  private static Optional<String> deployment(JsonObject json) {
    JsonObject tool = Lenient.object(json, RegistrationRequest.TOOL);
    return Stream.of(json, tool)
        .flatMap(
            part ->
                Stream.of(
                        "deployment_id", "https://purl.imsglobal.org/spec/lti/claim/deployment_id")
                    .map(name -> Lenient.text(part, name)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
