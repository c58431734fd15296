package org.tandem.lti.http;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Web origins: scheme, host and port. */
public final class Origins {

  private Origins() {}

  /** The origin in its serialised form, without a default port: {@code https://lms.example}. */
  public static String of(URI uri) {
    String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
    String host = Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
    int port = uri.getPort();
    boolean usual = port == -1 || port == defaultPort(scheme);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }

  static int port(URI uri) {
    return uri.getPort() == -1 ? defaultPort(uri.getScheme()) : uri.getPort();
  }

  private static int defaultPort(String scheme) {
    return scheme.equalsIgnoreCase("https") ? 443 : 80;
  }
}
