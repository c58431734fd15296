package org.tandem.tool.platforms;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tandem.lti.http.Origins;

/** Which web origins show a platform's pages, as far as its registration tells. */
final class PlatformOrigins {
  private PlatformOrigins() {}

  static Set<String> of(String issuer, URI authorizationEndpoint, String productFamily) {
    Set<String> origins = new LinkedHashSet<>();
    origins.add(Origins.of(authorizationEndpoint));
    try {
      URI address = URI.create(issuer);
      if (address.getHost() != null) {
        origins.add(Origins.of(address));
      }
    } catch (IllegalArgumentException e) {
      // An issuer is an identifier; it need not be an address.
    }
    if (productFamily.equalsIgnoreCase("canvas")) {
      // Every hosted school has a name below this one.
      origins.add("https://*.instructure.com");
    }
    return origins;
  }
}
