package org.tandem.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for each variable; every refusal says what a right value looks like. */
final class Checks {
  /** Shorter ones are guessed too easily, and the keys of every LMS hang on it. */
  static final int SHORTEST_SECRET = 24;

  private static final int STANDARD_PORT = 9080;
  private static final Path STANDARD_DATA_DIRECTORY = Path.of("tandem-data");
  private static final Pattern VISIBLE = Pattern.compile("[!-~]+");
  private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*");

  private Checks() {}

  static URI publicUrl(Optional<String> given) throws WrongSetting {
    if (given.isEmpty()) {
      throw refusedAddress("is missing");
    }
    String text = given.get();
    URI uri;
    try {
      uri = new URI(text.replaceAll("/+$", ""));
    } catch (URISyntaxException e) {
      throw refusedAddress("is " + text + ", which is not a URL");
    }
    if (!"https".equals(uri.getScheme()) && !"http".equals(uri.getScheme())) {
      throw refusedAddress("is " + text + ", which does not begin with https:// or http://");
    }
    if (uri.getHost() == null) {
      throw refusedAddress("is " + text + ", which names no host");
    }
    if (uri.getRawUserInfo() != null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null
        || !BASE_PATH.matcher(uri.getRawPath()).matches()) {
      throw refusedAddress("has more than a scheme, a host, a port and a simple path");
    }
    return uri;
  }

  private static WrongSetting refusedAddress(String what) {
    return new WrongSetting(
        Variable.TANDEM_PUBLIC_URL,
        what
            + ": set it to the address browsers and LMSs use, such as https://tandem.example.edu.");
  }

  static Optional<InetAddress> host(Optional<String> given) throws WrongSetting {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      InetAddress address = InetAddress.getByName(given.get());
      if (NetworkInterface.getByInetAddress(address) != null) {
        return Optional.of(address);
      }
    } catch (IOException e) {
      // No address at all is refused like a foreign one.
    }
    throw new WrongSetting(
        Variable.TANDEM_HTTP_HOST,
        "is "
            + given.get()
            + ", which is no address of this machine: set it to one, such as 127.0.0.1, or leave it out for all.");
  }

  static int port(Optional<String> given) throws WrongSetting {
    if (given.isEmpty()) {
      return STANDARD_PORT;
    }
    String text = given.get();
    if (text.matches("\\d{1,5}")) {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    }
    throw new WrongSetting(
        Variable.TANDEM_HTTP_PORT,
        "is " + text + ", which is no port: set it to a number from 1 to 65535, such as 9080.");
  }

  static Path dataDirectory(Optional<String> given) throws WrongSetting {
    Variable variable = Variable.TANDEM_DATA_DIR;
    try {
      Path directory =
          given.map(Path::of).orElse(STANDARD_DATA_DIRECTORY).toAbsolutePath().normalize();
      if (directory.toString().contains(";")) {
        throw new WrongSetting(
            variable, "is " + directory + ": choose a folder without a semicolon in its path.");
      }
      return directory;
    } catch (InvalidPathException e) {
      throw new WrongSetting(
          variable, "is not a path: set it to a folder that this server may write to.");
    }
  }

  static Optional<String> secret(Optional<String> given) throws WrongSetting {
    if (given.isPresent() && given.get().length() < SHORTEST_SECRET) {
      throw new WrongSetting(
          Variable.TANDEM_SECRET,
          "is too short: set it to %d or more random characters, for example by `openssl rand -base64 32`."
              .formatted(SHORTEST_SECRET));
    }
    return given;
  }

  static Optional<String> secretBefore(Optional<String> given, Optional<String> now)
      throws WrongSetting {
    if (given.isPresent() && (now.isEmpty() || given.equals(now))) {
      throw new WrongSetting(
          Variable.TANDEM_SECRET_BEFORE,
          "needs another TANDEM_SECRET that takes its place: set that to a new one, for example by"
              + " `openssl rand -base64 32`.");
    }
    return given;
  }

  static Optional<String> registrationToken(Optional<String> given) throws WrongSetting {
    if (given.isPresent() && !VISIBLE.matcher(given.get()).matches()) {
      throw new WrongSetting(
          Variable.TANDEM_REGISTRATION_TOKEN,
          "has characters that do not survive a link: use ASCII letters, digits and -._~ only.");
    }
    return given;
  }

  static boolean flag(Variable variable, Optional<String> given) throws WrongSetting {
    String text = given.orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      throw new WrongSetting(variable, "is " + text + ": set it to true or false.");
    }
    return text.equals("true");
  }

  static Log.Format logFormat(Optional<String> given) throws WrongSetting {
    return switch (given.orElse("text")) {
      case "text" -> Log.Format.TEXT;
      case "json" -> Log.Format.JSON;
      default ->
          throw new WrongSetting(
              Variable.TANDEM_LOG_FORMAT, "is " + given.get() + ": set it to text or json.");
    };
  }

  static Optional<Path> certificates(Optional<String> given) throws WrongSetting {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(given.get()).toAbsolutePath().normalize();
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw refusedCertificates(given.get(), "is no file that can be read");
      }
      try (InputStream in = Files.newInputStream(file)) {
        if (CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty()) {
          throw refusedCertificates(given.get(), "holds no certificate");
        }
      }
      return Optional.of(file);
    } catch (IOException | InvalidPathException | CertificateException e) {
      throw refusedCertificates(given.get(), "cannot be read as certificates");
    }
  }

  static Optional<URI> virusScanner(Optional<String> given) throws WrongSetting {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI daemon = new URI(given.get());
      if ("tcp".equals(daemon.getScheme()) && daemon.getHost() != null && daemon.getPort() > 0) {
        return Optional.of(daemon);
      }
    } catch (URISyntaxException e) {
      throw refusedScanner(given.get());
    }
    throw refusedScanner(given.get());
  }

  static Optional<URI> traces(Optional<String> given) throws WrongSetting {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI collector = new URI(given.get().replaceAll("/+$", ""));
      boolean web = "http".equals(collector.getScheme()) || "https".equals(collector.getScheme());
      if (web
          && collector.getHost() != null
          && collector.getRawUserInfo() == null
          && collector.getRawQuery() == null
          && collector.getRawFragment() == null) {
        return Optional.of(collector);
      }
    } catch (URISyntaxException e) {
      throw refusedCollector();
    }
    throw refusedCollector();
  }

  private static WrongSetting refusedCollector() {
    return new WrongSetting(
        Variable.TANDEM_OTLP_URL,
        "is no address of a collector: set it to one that takes OTLP over HTTP, such as"
            + " http://collector:4318, without a user or a query.");
  }

  private static WrongSetting refusedScanner(String given) {
    return new WrongSetting(
        Variable.TANDEM_VIRUS_SCANNER,
        "is " + given + ": set it to the address of a ClamAV daemon, such as tcp://clamav:3310.");
  }

  private static WrongSetting refusedCertificates(String given, String why) {
    return new WrongSetting(
        Variable.TANDEM_TRUSTED_CERTIFICATES,
        "is " + given + ", which " + why + ": set it to a PEM file of CA certificates.");
  }
}
