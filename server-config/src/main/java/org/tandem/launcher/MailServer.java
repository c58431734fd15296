package org.tandem.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail server that takes reminders.
 *
 * @param url where, and by which kind of encryption
 * @param password the user's, if the address names one
 * @param from the address that mail comes from
 */
record MailServer(URI url, Optional<String> password, String from) {
  /** How the way to the server is kept secret, with the port that is usual for it. */
  enum Encryption {
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
      return Stream.of(values()).filter(one -> one.scheme.equals(server.getScheme())).findFirst();
    }
  }

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

  /**
   * The mail server that the environment names; empty where it names none.
   *
   * @throws WrongSetting for an address that is none, a password in it, and a part without the
   *     others
   */
  static Optional<MailServer> read(Map<String, String> environment) throws WrongSetting {
    Optional<String> url = Variable.TANDEM_SMTP_URL.in(environment);
    Optional<String> password = Variable.TANDEM_SMTP_PASSWORD.in(environment);
    Optional<String> from = Variable.TANDEM_MAIL_FROM.in(environment);
    if (url.isEmpty()) {
      if (password.isPresent() || from.isPresent()) {
        throw new WrongSetting(
            password.isPresent() ? Variable.TANDEM_SMTP_PASSWORD : Variable.TANDEM_MAIL_FROM,
            "is set but TANDEM_SMTP_URL is not: set both, or neither for no mail.");
      }
      return Optional.empty();
    }
    URI server = server(url.get());
    if (password.isPresent() != (server.getUserInfo() != null)) {
      throw new WrongSetting(
          Variable.TANDEM_SMTP_PASSWORD,
          "goes with a user in TANDEM_SMTP_URL: set both, or neither where the server asks for none.");
    }
    if (from.filter(address -> ADDRESS.matcher(address).matches()).isEmpty()) {
      throw new WrongSetting(
          Variable.TANDEM_MAIL_FROM,
          "is missing or no address: set it to what mail comes from, such as tandem@example.edu.");
    }
    return Optional.of(new MailServer(server, password, from.get()));
  }

  Encryption encryption() {
    return Encryption.of(url).orElseThrow();
  }

  int port() {
    return url.getPort() > 0 ? url.getPort() : encryption().usualPort;
  }

  /** The settings of the server process. */
  void put(Map<String, String> settings) {
    settings.put(Variable.TANDEM_SMTP_URL.name(), url.toString());
    settings.put(Variable.TANDEM_MAIL_FROM.name(), from);
    password.ifPresent(word -> settings.put(Variable.TANDEM_SMTP_PASSWORD.name(), word));
  }

  private static URI server(String text) throws WrongSetting {
    try {
      URI server = new URI(text);
      boolean simple = server.getRawPath().isEmpty() && server.getRawQuery() == null;
      String user = Optional.ofNullable(server.getRawUserInfo()).orElse("");
      if (Encryption.of(server).isPresent()
          && server.getHost() != null
          && simple
          && !user.contains(":")) {
        return server;
      }
    } catch (URISyntaxException e) {
      throw refused();
    }
    throw refused();
  }

  /** Without the text: a password may stand in it. */
  private static WrongSetting refused() {
    return new WrongSetting(
        Variable.TANDEM_SMTP_URL,
        "is no mail server: set it to one, such as smtps://tandem@mail.example.edu, without a password.");
  }
}
