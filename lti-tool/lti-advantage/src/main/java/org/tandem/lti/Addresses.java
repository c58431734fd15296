package org.tandem.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads web addresses out of claims. */
final class Addresses {

  private Addresses() {}

  /** The absolute http or https address, or nothing where the text is none. */
  static Optional<URI> web(String text) {
    try {
      URI uri = new URI(text.trim());
      String scheme = uri.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
