package org.tandem.demo.lti;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tandem.demo.web.Refusal;

/** A JSON object in a tool's message, whose values may be of any type. */
record ForeignClaims(Map<?, ?> values) {

  static ForeignClaims of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new ForeignClaims(map);
    }
    throw new Refusal(400, "The message holds something else than an object.");
  }

  /** Who says to have signed that JWT; nothing is verified yet. */
  static String issuer(String jwt) {
    try {
      String issuer = SignedJWT.parse(jwt).getJWTClaimsSet().getIssuer();
      return issuer == null ? "" : issuer;
    } catch (ParseException e) {
      throw new Refusal(400, "invalid_request");
    }
  }

  Optional<String> text(String name) {
    return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  Optional<Double> number(String name) {
    return values.get(name) instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  Optional<ForeignClaims> object(String name) {
    return values.get(name) instanceof Map<?, ?> map
        ? Optional.of(new ForeignClaims(map))
        : Optional.empty();
  }

  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    return texts;
  }
}
