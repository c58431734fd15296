package org.tandem.tool.kernel;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where mail is handed in.
 *
 * @param encryption how the way to the server is kept secret
 * @param host the server
 * @param port its port
 * @param user who hands in, where the server asks
 * @param password with the user
 * @param from the address that mail comes from
 */
public record MailAccount(
    Encryption encryption,
    String host,
    int port,
    Optional<String> user,
    Optional<String> password,
    String from) {

  /** How the way to the server is kept secret. */
  public enum Encryption {
    /** TLS from the first byte (RFC 8314 section 3.3). */
    TLS("smtps", 465),
    /** STARTTLS, and nothing is sent without it (RFC 3207). */
    STARTTLS("smtp", 587),
    /** None: for a relay on the same machine. */
    NONE("smtp+plain", 25);

    private final String scheme;
    private final int usualPort;

    Encryption(String scheme, int usualPort) {
      this.scheme = scheme;
      this.usualPort = usualPort;
    }

    private static Optional<Encryption> of(URI server) {
      for (Encryption one : values()) {
        if (one.scheme.equals(server.getScheme())) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }

  /** The account in these variables; none where no server is named. */
  static Optional<MailAccount> from(Map<String, String> env) {
    return value(env, "TANDEM_SMTP_URL").map(url -> read(url, env));
  }

  private static MailAccount read(String url, Map<String, String> env) {
    URI server = URI.create(url);
    Encryption encryption =
        Encryption.of(server)
            .filter(one -> server.getHost() != null)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "TANDEM_SMTP_URL must look like smtps://user@mail.example.edu"));
    return new MailAccount(
        encryption,
        server.getHost(),
        server.getPort() > 0 ? server.getPort() : encryption.usualPort,
        Optional.ofNullable(server.getUserInfo()),
        value(env, "TANDEM_SMTP_PASSWORD"),
        value(env, "TANDEM_MAIL_FROM")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "TANDEM_MAIL_FROM is missing: set it to the address that mail comes from")));
  }

  private static Optional<String> value(Map<String, String> env, String name) {
    return Optional.ofNullable(env.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
