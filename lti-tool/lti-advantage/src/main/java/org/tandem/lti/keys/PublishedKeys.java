package org.tandem.lti.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The usable keys of a JSON Web Key Set. One key that cannot be read does not spoil the others, and
 * only the members that a public key consists of are looked at: certificates in {@code x5c} are
 * neither needed nor trusted, and D2L leaves {@code alg} out.
 */
final class PublishedKeys {

  private static final List<String> MEMBERS =
      List.of("kty", "kid", "use", "alg", "n", "e", "crv", "x", "y");

  private final Map<String, JWK> byId;

  private PublishedKeys(Map<String, JWK> byId) {
    this.byId = Map.copyOf(byId);
  }

  /** Reads a key set; empty when the text is none. */
  static Optional<PublishedKeys> parse(String text) {
    try {
      Map<String, Object> set = JSONObjectUtils.parse(text);
      if (!(set.get("keys") instanceof List<?> keys)) {
        return Optional.empty();
      }
      Map<String, JWK> byId = new HashMap<>();
      for (Object key : keys) {
        if (key instanceof Map<?, ?> members) {
          read(members).ifPresent(jwk -> byId.putIfAbsent(jwk.getKeyID(), jwk));
        }
      }
      return Optional.of(new PublishedKeys(byId));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  Optional<JWK> find(String kid) {
    return Optional.ofNullable(byId.get(kid));
  }

  private static Optional<JWK> read(Map<?, ?> members) {
    Map<String, Object> bare = new LinkedHashMap<>();
    for (String name : MEMBERS) {
      Object value = members.get(name);
      if (value != null) {
        bare.put(name, value);
      }
    }
    try {
      JWK key = JWK.parse(bare);
      return key.getKeyID() == null ? Optional.empty() : Optional.of(key);
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
