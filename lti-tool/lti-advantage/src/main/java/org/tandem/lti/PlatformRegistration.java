package org.tandem.lti;

import java.net.URI;
import java.util.Set;

/**
 * What tool and platform agreed on when the tool was registered.
 *
 * <p>An issuer alone never identifies a platform: every hosted Canvas school shares one. The key is
 * the pair of {@code issuer} and {@code clientId}.
 *
 * @param issuer the platform's {@code iss}, compared exactly, character by character
 * @param clientId the tool's client id at this platform
 * @param authorizationEndpoint where the browser is sent for the OIDC authentication
 * @param tokenEndpoint where access tokens for the services come from
 * @param tokenAudience the {@code aud} that the token endpoint expects; usually its own URL
 * @param jwksUri where the platform publishes its public keys
 * @param algorithms the signature algorithms that are accepted from this platform
 * @param trustedAudiences further audiences that a launch may name beside the client id
 * @param anonymousLaunches whether a launch without a {@code sub} is accepted (LTI core 5.3.6.1)
 */
public record PlatformRegistration(
    String issuer,
    String clientId,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    String tokenAudience,
    URI jwksUri,
    Set<SigningAlgorithm> algorithms,
    Set<String> trustedAudiences,
    boolean anonymousLaunches) {

  /** Keeps its own copies of the sets. */
  public PlatformRegistration {
    algorithms = Set.copyOf(algorithms);
    trustedAudiences = Set.copyOf(trustedAudiences);
  }

  /**
   * The usual agreement: RS256, no further audience, no anonymous launch, token URL as audience.
   */
  public static PlatformRegistration of(
      String issuer, String clientId, URI authorizationEndpoint, URI tokenEndpoint, URI jwksUri) {
    return new PlatformRegistration(
        issuer,
        clientId,
        authorizationEndpoint,
        tokenEndpoint,
        tokenEndpoint.toString(),
        jwksUri,
        Set.of(SigningAlgorithm.RS256),
        Set.of(),
        false);
  }

  /** The same registration with another audience for client assertions. */
  public PlatformRegistration withTokenAudience(String audience) {
    return new PlatformRegistration(
        issuer,
        clientId,
        authorizationEndpoint,
        tokenEndpoint,
        audience,
        jwksUri,
        algorithms,
        trustedAudiences,
        anonymousLaunches);
  }

  /** The same registration that accepts exactly these signature algorithms. */
  public PlatformRegistration withAlgorithms(Set<SigningAlgorithm> accepted) {
    return new PlatformRegistration(
        issuer,
        clientId,
        authorizationEndpoint,
        tokenEndpoint,
        tokenAudience,
        jwksUri,
        accepted,
        trustedAudiences,
        anonymousLaunches);
  }

  /** The same registration that also trusts these audiences beside its client id. */
  public PlatformRegistration withTrustedAudiences(Set<String> audiences) {
    return new PlatformRegistration(
        issuer,
        clientId,
        authorizationEndpoint,
        tokenEndpoint,
        tokenAudience,
        jwksUri,
        algorithms,
        audiences,
        anonymousLaunches);
  }

  /** The same registration that does or does not accept launches without a person. */
  public PlatformRegistration withAnonymousLaunches(boolean accepted) {
    return new PlatformRegistration(
        issuer,
        clientId,
        authorizationEndpoint,
        tokenEndpoint,
        tokenAudience,
        jwksUri,
        algorithms,
        trustedAudiences,
        accepted);
  }
}
