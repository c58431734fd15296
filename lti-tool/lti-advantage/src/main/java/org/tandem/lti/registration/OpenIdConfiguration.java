package org.tandem.lti.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform says about itself (Dynamic Registration 1.0, section 3.3).
 *
 * @param issuer exactly what {@code iss} of its messages will be
 * @param authorizationEndpoint where logins are sent
 * @param tokenEndpoint where access tokens are had
 * @param tokenAudience the audience for client assertions
 * @param jwksUri its public keys
 * @param registrationEndpoint where the tool registers
 * @param scopesSupported what can be asked for; empty when it does not say
 * @param messages per message type the placements it offers; empty when it does not say
 * @param productFamily a code such as {@code moodle} or {@code canvas}; empty when unknown
 * @param platformName what it calls itself; empty when it does not say
 */
public record OpenIdConfiguration(
    String issuer,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    String tokenAudience,
    URI jwksUri,
    URI registrationEndpoint,
    Set<String> scopesSupported,
    Map<String, Set<String>> messages,
    String productFamily,
    String platformName) {

  private static final String PLATFORM =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";
  private static final String CANVAS_ACCOUNT = "https://canvas.instructure.com/lti/account_name";

  /** Keeps its own copies. */
  public OpenIdConfiguration {
    scopesSupported = Set.copyOf(scopesSupported);
    messages = Map.copyOf(messages);
  }

  /**
   * Reads a configuration and checks that it may speak for its issuer.
   *
   * @param source the address it was read from
   * @throws RegistrationFailed when something is missing or the issuer belongs to another host
   */
  static OpenIdConfiguration read(URI source, JsonObject json) throws RegistrationFailed {
    String issuer = required(json, "issuer");
    if (!IssuerHosts.mayServe(issuer, source)) {
      throw new RegistrationFailed(
          ("The configuration was read from %s but speaks for the issuer %s. Both must be on the"
                  + " same host")
              .formatted(source.getHost(), issuer));
    }
    URI token = address(json, "token_endpoint");
    JsonObject platform = Lenient.object(json, PLATFORM);
    return new OpenIdConfiguration(
        issuer,
        address(json, "authorization_endpoint"),
        token,
        audience(json, token),
        address(json, "jwks_uri"),
        address(json, "registration_endpoint"),
        Lenient.words(json, "scopes_supported"),
        messages(platform),
        Lenient.text(platform, "product_family_code").orElse(""),
        Lenient.text(platform, CANVAS_ACCOUNT).or(() -> Lenient.text(platform, "name")).orElse(""));
  }

  /** Whether the platform is Canvas, which wants settings of its own. */
  boolean isCanvas() {
    return productFamily.equalsIgnoreCase("canvas");
  }

  /** The placements offered for a message; empty when the platform does not say. */
  Optional<Set<String>> placements(String messageType) {
    return Optional.ofNullable(messages.get(messageType)).filter(set -> !set.isEmpty());
  }

  /** An audience that could be meant for somebody else is not used: the endpoint itself is. */
  private static String audience(JsonObject json, URI token) {
    return Lenient.text(json, "authorization_server")
        .filter(audience -> IssuerHosts.mayBeAudience(audience, token))
        .orElse(token.toString());
  }

  private static Map<String, Set<String>> messages(JsonObject platform) {
    Map<String, Set<String>> messages = new HashMap<>();
    if (platform.get("messages_supported") instanceof JsonArray supported) {
      for (JsonObject message :
          supported.stream()
              .filter(JsonObject.class::isInstance)
              .map(JsonObject.class::cast)
              .toList()) {
        Lenient.text(message, "type")
            .ifPresent(
                type ->
                    messages
                        .computeIfAbsent(type, t -> new LinkedHashSet<>())
                        .addAll(Lenient.words(message, "placements")));
      }
    }
    return messages;
  }

  private static String required(JsonObject json, String name) throws RegistrationFailed {
    return Lenient.text(json, name)
        .orElseThrow(
            () -> new RegistrationFailed("The platform's configuration has no \"" + name + "\""));
  }

  private static URI address(JsonObject json, String name) throws RegistrationFailed {
    String text = required(json, name);
    try {
      URI uri = new URI(text);
      if (uri.isAbsolute() && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, in the same words as for an address that is merely relative.
    }
    throw new RegistrationFailed(
        "The \"%s\" of the platform's configuration is no address: %s".formatted(name, text));
  }
}
