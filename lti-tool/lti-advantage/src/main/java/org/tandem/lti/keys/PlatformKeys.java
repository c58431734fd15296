package org.tandem.lti.keys;

import com.nimbusds.jose.jwk.JWK;
import java.util.Optional;

/** The public keys of one platform, asked for by key id. */
@FunctionalInterface
public interface PlatformKeys {

  /**
   * Finds the key that a token's header names.
   *
   * @param kid the header's key id
   * @return the public key, or empty when the platform publishes no key with that id
   * @throws PlatformKeysUnavailable when the key set cannot be had at all, or when the named key is
   *     too weak to be trusted
   */
  Optional<JWK> find(String kid) throws PlatformKeysUnavailable;
}
