package org.tandem.launcher;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator asked for, checked.
 *
 * @param publicUrl the address browsers use, without a trailing slash
 * @param httpHost the only address to listen on, or empty for all of this machine's
 * @param httpPort the port to listen on
 * @param dataDirectory absolute path of the folder that this server owns
 * @param database the database given, or empty for the embedded one
 * @param secret what keys at rest are encrypted with, or empty to have one generated
 * @param secretBefore the secret that it takes the place of
 * @param registrationToken the pre-shared registration token
 * @param allowPrivateNetworks whether LMS addresses may be http or private
 * @param logFormat how the console is written
 * @param lti11 whether launches of LTI 1.1 are taken
 * @param trustedCertificates absolute path of a PEM file of further certificate authorities
 * @param virusScanner the ClamAV daemon that looks at files
 * @param traces the collector that traces go to, without a trailing slash
 * @param mailServer what takes reminders
 */
record Configuration(
    URI publicUrl,
    Optional<InetAddress> httpHost,
    int httpPort,
    Path dataDirectory,
    Optional<Database> database,
    Optional<String> secret,
    Optional<String> secretBefore,
    Optional<String> registrationToken,
    boolean allowPrivateNetworks,
    Log.Format logFormat,
    boolean lti11,
    Optional<Path> trustedCertificates,
    Optional<URI> virusScanner,
    Optional<URI> traces,
    Optional<MailServer> mailServer) {

  /**
   * Reads and checks the environment.
   *
   * @throws WrongSetting for the first variable that is missing or wrong
   */
  static Configuration read(Map<String, String> environment) throws WrongSetting {
    return new Configuration(
        Checks.publicUrl(Variable.TANDEM_PUBLIC_URL.in(environment)),
        Checks.host(Variable.TANDEM_HTTP_HOST.in(environment)),
        Checks.port(Variable.TANDEM_HTTP_PORT.in(environment)),
        Checks.dataDirectory(Variable.TANDEM_DATA_DIR.in(environment)),
        Database.read(environment),
        Checks.secret(Variable.TANDEM_SECRET.in(environment)),
        Checks.secretBefore(
            Variable.TANDEM_SECRET_BEFORE.in(environment), Variable.TANDEM_SECRET.in(environment)),
        Checks.registrationToken(Variable.TANDEM_REGISTRATION_TOKEN.in(environment)),
        Checks.flag(
            Variable.TANDEM_ALLOW_PRIVATE_NETWORKS,
            Variable.TANDEM_ALLOW_PRIVATE_NETWORKS.in(environment)),
        Checks.logFormat(Variable.TANDEM_LOG_FORMAT.in(environment)),
        Checks.flag(Variable.TANDEM_LTI11, Variable.TANDEM_LTI11.in(environment)),
        Checks.certificates(Variable.TANDEM_TRUSTED_CERTIFICATES.in(environment)),
        Checks.virusScanner(Variable.TANDEM_VIRUS_SCANNER.in(environment)),
        Checks.traces(Variable.TANDEM_OTLP_URL.in(environment)),
        MailServer.read(environment));
  }

  /** Where the server listens; the wildcard address where it listens everywhere. */
  InetSocketAddress listening() {
    return httpHost
        .map(host -> new InetSocketAddress(host, httpPort))
        .orElseGet(() -> new InetSocketAddress(httpPort));
  }

  /** The path part of the public address, at least a slash: where the application is mounted. */
  String contextRoot() {
    return publicUrl.getRawPath().isEmpty() ? "/" : publicUrl.getRawPath();
  }
}
