package org.tandem.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which hosts may speak for which issuer (Dynamic Registration 1.0, section 3.5.1). */
final class IssuerHosts {

  /**
   * Hosted platforms whose issuer is shared by all their customers and lies on another host than
   * what serves the configuration; a leading dot stands for any host below.
   */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "canvas.instructure.com", List.of(".instructure.com", ".canvaslms.com"),
          "canvas.beta.instructure.com", List.of(".instructure.com", ".canvaslms.com"),
          "canvas.test.instructure.com", List.of(".instructure.com", ".canvaslms.com"),
          "blackboard.com", List.of("developer.blackboard.com"));

  /** Token endpoints whose audience is known to lie on another host. */
  private static final Map<String, String> TOKEN_AUDIENCES =
      Map.of("auth.brightspace.com", "api.brightspace.com");

  private IssuerHosts() {}

  static boolean mayServe(String issuer, URI configuration) {
    String issuerHost = host(issuer);
    String servingHost = host(configuration);
    return !issuerHost.isEmpty()
        && (issuerHost.equals(servingHost)
            || SHARED.getOrDefault(issuerHost, List.of()).stream()
                .anyMatch(
                    known ->
                        known.startsWith(".")
                            ? servingHost.endsWith(known)
                            : servingHost.equals(known)));
  }

  /**
   * Whether an audience may be used at a token endpoint. A platform that could name any audience
   * could collect assertions that are good elsewhere (CVE-2025-27370).
   */
  static boolean mayBeAudience(String audience, URI tokenEndpoint) {
    String endpointHost = host(tokenEndpoint);
    String audienceHost = audience.contains("://") ? host(audience) : audience;
    return audienceHost.equalsIgnoreCase(endpointHost)
        || audienceHost.equals(TOKEN_AUDIENCES.get(endpointHost));
  }

  private static String host(String uri) {
    try {
      return host(URI.create(uri));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String host(URI uri) {
    return Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
  }
}
