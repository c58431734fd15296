package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
  private static final String KEEPING = "kept";
  private static final Duration KEEPING_AGE = Duration.ofDays(30);
  private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object");

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
  Optional<String> proof(HttpServletRequest request, String state) {
    return value(request, stateName(state));
  }

  /** Marks this browser, in this LMS's pages, as one that keeps our cookies. */
  String markKeeping() {
    return set(name(KEEPING), "1", KEEPING_AGE);
  }

  /**
   * Whether it is in doubt that a cookie set now comes back with the launch: in a frame of another
   * site, before one ever did. Browsers that do not say where they are shown get the benefit of the
   * doubt; so does plain http, where tool and LMS are one site.
   */
  boolean inDoubt(HttpServletRequest request) {
    String place = request.getHeader("Sec-Fetch-Dest");
    String site = request.getHeader("Sec-Fetch-Site");
    return settings.secure()
        && place != null
        && FRAMES.contains(place)
        && "cross-site".equals(site)
        && value(request, name(KEEPING)).isEmpty();
  }

  /** Sets the secret of a launch; it goes with the browser. */
  String keepSecret(UUID launchId, String secret) {
    return name(launchId.toString()) + "=" + secret + attributes();
  }

  /** The secret that this browser holds for a launch. */
  Optional<String> secret(Map<String, Cookie> cookies, UUID launchId) {
    return Optional.ofNullable(cookies.get(name(launchId.toString())))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
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

  private static Optional<String> value(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(jakarta.servlet.http.Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
