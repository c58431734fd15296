package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;

/**
 * The cookies of logins and launches: one for each, so that several frames of one browser never
 * overwrite each other; bound to host, path and TLS by their {@code __Host-} name, and partitioned,
 * so that browsers which block third-party cookies keep them inside the LMS's pages. On plain http
 * (localhost) browsers take no such cookie, but LMS and tool are the same site there.
 */
@Dependent
class LaunchCookies {
  private static final int HASH_LENGTH = 22;

  private final Settings settings;

  @Inject
  LaunchCookies(Settings settings) {
    this.settings = settings;
  }

  /** Sets the proof that belongs to a login's state. */
  String keepProof(String state, String proof, Duration age) {
    return set(stateName(state), proof, age);
  }

  /** Removes it. */
  String dropProof(String state) {
    return set(stateName(state), "", Duration.ZERO);
  }

  /** The proof that this browser holds for a state. */
  Optional<String> proof(HttpHeaders headers, String state) {
    return value(headers.getCookies(), stateName(state));
  }

  /** Sets the secret of a launch; it goes with the browser. */
  String keepSecret(UUID launchId, String secret) {
    return name(launchId.toString()) + "=" + secret + attributes();
  }

  /** The secret that this browser holds for a launch. */
  Optional<String> secret(Map<String, Cookie> cookies, UUID launchId) {
    return value(cookies, name(launchId.toString()));
  }

  private String stateName(String state) {
    return name("state-" + Secret.hash(state).substring(0, HASH_LENGTH));
  }

  private String name(String rest) {
    return (settings.secure() ? "__Host-tandem-" : "tandem-") + rest;
  }

  private String set(String name, String value, Duration age) {
    return name + "=" + value + "; Max-Age=" + age.toSeconds() + attributes();
  }

  private String attributes() {
    return "; Path=/; HttpOnly"
        + (settings.secure() ? "; Secure; SameSite=None; Partitioned" : "; SameSite=Lax");
  }

  private static Optional<String> value(Map<String, Cookie> cookies, String name) {
    return Optional.ofNullable(cookies.get(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }
}
