package org.tandem.lti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The custom parameters of a launch. Three things must not be mixed up: a parameter that was not
 * sent, a substitution variable that the platform does not know (it arrives literally, as {@code
 * $Context.id.history}), and one that it knows but has no value for (it arrives empty).
 *
 * @param values every parameter as it came
 */
public record CustomParameters(Map<String, String> values) {

  /** Keeps its own copy. */
  public CustomParameters {
    values = Map.copyOf(values);
  }

  /** Reads the custom claim; values that are no text are written out, objects left out. */
  public static CustomParameters of(Claims claim) {
    Map<String, String> values = new LinkedHashMap<>();
    claim.asMap().keySet().forEach(name -> claim.string(name).ifPresent(v -> values.put(name, v)));
    return new CustomParameters(values);
  }

  /** The value, possibly empty; absent where it was not sent or the platform did not resolve it. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !isVariable(value));
  }

  /**
   * The ids that a history variable resolved to ({@code Context.id.history}, {@code
   * ResourceLink.id.history}), newest first: each was encoded for a URL before they were joined by
   * commas (LTI core C.2).
   */
  public List<String> history(String name) {
    return value(name).stream()
        .flatMap(ids -> Arrays.stream(ids.split(",")))
        .map(String::trim)
        .filter(id -> !id.isEmpty())
        .map(CustomParameters::decoded)
        .toList();
  }

  // A stray percent sign makes an id that was never encoded.
  private static String decoded(String id) {
    try {
      return URLDecoder.decode(id, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return id;
    }
  }

  /** Whether the parameter came back as the variable that was asked for. */
  public boolean isUnresolved(String name) {
    return Optional.ofNullable(values.get(name)).filter(CustomParameters::isVariable).isPresent();
  }

  // A variable is "$", a letter, then letters, digits, dots and underscores; "$5" is just a text.
  private static boolean isVariable(String value) {
    if (value.length() < 2 || value.charAt(0) != '$' || !isLetter(value.charAt(1))) {
      return false;
    }
    for (int i = 2; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
