package org.tandem.lti;

import java.util.Optional;

/**
 * A signature algorithm that the 1EdTech Security Framework 1.1 approves for messages. What is not
 * here ({@code none}, the HMAC family, RSA-PSS) cannot be allowed by mistake.
 */
public enum SigningAlgorithm {
  /** RSA with SHA-256: what every platform uses unless agreed otherwise. */
  RS256,
  /** RSA with SHA-384. */
  RS384,
  /** RSA with SHA-512. */
  RS512,
  /** Elliptic curve P-256 with SHA-256. */
  ES256,
  /** Elliptic curve P-384 with SHA-384. */
  ES384,
  /** Elliptic curve P-521 with SHA-512. */
  ES512;

  /** The algorithm of that exact JOSE name, if it is an approved one. */
  public static Optional<SigningAlgorithm> named(String name) {
    for (SigningAlgorithm algorithm : values()) {
      if (algorithm.name().equals(name)) {
        return Optional.of(algorithm);
      }
    }
    return Optional.empty();
  }

  boolean isEllipticCurve() {
    return name().startsWith("ES");
  }
}
