package org.tandem.tool.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads the origin of an address, in the only form that a security policy may repeat. */
public final class WebOrigin {
  private static final int MAX_LENGTH = 255;

  private WebOrigin() {}

  /** Scheme, host and port of a web address; nothing where the text is none. */
  public static Optional<String> of(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      String host = uri.getHost();
      if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
        return Optional.empty();
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String origin = scheme + "://" + host.toLowerCase(Locale.ROOT) + port;
      return Optional.of(origin).filter(text -> text.length() <= MAX_LENGTH);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
