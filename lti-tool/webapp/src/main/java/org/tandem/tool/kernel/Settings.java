package org.tandem.tool.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How this installation is configured: the environment, read once and checked. A wrong or missing
 * variable is an {@link IllegalStateException} whose message names it and says what to do.
 *
 * @param publicUrl the address browsers and platforms use, without a trailing slash
 * @param dataDir where the embedded database and generated secrets live
 * @param secret what keys at rest are encrypted with
 * @param secretBefore the one that it takes the place of, while nodes are exchanged
 * @param registrationToken the pre-shared registration token, if any
 * @param allowPrivateNetworks whether platform URLs may be http or private addresses
 * @param lti11 whether launches of LTI 1.1 are taken and followed into 1.3
 * @param trustedCertificates PEM file of further certificate authorities for calls to others
 * @param virusScanner a ClamAV daemon that looks at files, as {@code tcp://host:port}
 * @param traces the collector that spans go to, without a trailing slash
 * @param mail where mail is handed in, if anywhere
 */
public record Settings(
    URI publicUrl,
    Path dataDir,
    String secret,
    Optional<String> secretBefore,
    Optional<String> registrationToken,
    boolean allowPrivateNetworks,
    boolean lti11,
    Optional<Path> trustedCertificates,
    Optional<URI> virusScanner,
    Optional<URI> traces,
    Optional<MailAccount> mail) {

  /** Reads the settings from environment variables. */
  public static Settings from(Map<String, String> env) {
    return new Settings(
        publicUrl(required(env, "TANDEM_PUBLIC_URL", "the https address of this server")),
        Path.of(required(env, "TANDEM_DATA_DIR", "a folder this server may write to")),
        secret(required(env, "TANDEM_SECRET", "32 or more random characters")),
        optional(env, "TANDEM_SECRET_BEFORE"),
        optional(env, "TANDEM_REGISTRATION_TOKEN"),
        optional(env, "TANDEM_ALLOW_PRIVATE_NETWORKS").map(Boolean::parseBoolean).orElse(false),
        optional(env, "TANDEM_LTI11").map(Boolean::parseBoolean).orElse(false),
        optional(env, "TANDEM_TRUSTED_CERTIFICATES").map(Path::of),
        optional(env, "TANDEM_VIRUS_SCANNER").map(URI::create),
        optional(env, "TANDEM_OTLP_URL").map(URI::create),
        MailAccount.from(env));
  }

  /** An absolute address below the public one; {@code path} begins with a slash. */
  public String url(String path) {
    return publicUrl + path;
  }

  /** Scheme, host and port of the public address, as browsers write an origin. */
  public String origin() {
    return publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
  }

  /** The path part of the public address: empty, or begins with a slash and does not end in one. */
  public String basePath() {
    return publicUrl.getRawPath();
  }

  /** Whether browsers reach this server over TLS, so that cookies can be Secure. */
  public boolean secure() {
    return "https".equals(publicUrl.getScheme());
  }

  private static URI publicUrl(String value) {
    URI uri;
    try {
      uri = URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("TANDEM_PUBLIC_URL is not a URL: " + value, e);
    }
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getFragment() != null) {
      throw new IllegalStateException(
          "TANDEM_PUBLIC_URL must look like https://tandem.example.edu, not " + value);
    }
    return uri;
  }

  private static String secret(String value) {
    if (value.length() < 24) {
      throw new IllegalStateException("TANDEM_SECRET is too short: give 24 characters or more");
    }
    return value;
  }

  private static String required(Map<String, String> env, String name, String what) {
    return optional(env, name)
        .orElseThrow(() -> new IllegalStateException(name + " is missing: set it to " + what));
  }

  private static Optional<String> optional(Map<String, String> env, String name) {
    return Optional.ofNullable(env.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
