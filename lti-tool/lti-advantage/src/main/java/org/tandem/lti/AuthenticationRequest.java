package org.tandem.lti;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The OIDC authentication request that answers a login initiation (Security Framework 5.1.1.2).
 *
 * <p>State and nonce are the caller's: at least 128 random bits each, in the base64url alphabet
 * (Moodle cleans other characters away), stored together and accepted once.
 *
 * @param endpoint the platform's authorization endpoint, always from the registration
 * @param parameters the request's parameters in order, not yet encoded
 */
public record AuthenticationRequest(URI endpoint, Map<String, String> parameters) {

  /** Keeps its own copy, in order. */
  public AuthenticationRequest {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The answer to this login, with both hints echoed character by character. */
  public static AuthenticationRequest answering(
      LoginInitiation login,
      PlatformRegistration registration,
      URI redirectUri,
      String state,
      String nonce) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("scope", "openid");
    parameters.put("response_type", "id_token");
    parameters.put("response_mode", "form_post");
    parameters.put("prompt", "none");
    parameters.put("client_id", registration.clientId());
    parameters.put("redirect_uri", redirectUri.toString());
    parameters.put("state", state);
    parameters.put("nonce", nonce);
    parameters.put("login_hint", login.loginHint());
    login.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
    return new AuthenticationRequest(registration.authorizationEndpoint(), parameters);
  }

  /** The address to redirect the browser to; a query that the endpoint already has is kept. */
  public URI uri() {
    String query =
        parameters.entrySet().stream()
            .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    String base = endpoint.toString();
    return URI.create(base + (endpoint.getRawQuery() == null ? "?" : "&") + query);
  }

  // Percent signs for blanks: unlike "+" they mean the same in every reading of a query.
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Leaves the parameters out: they hold state, nonce and hints. */
  @Override
  public String toString() {
    return "AuthenticationRequest[endpoint=" + endpoint + "]";
  }
}
