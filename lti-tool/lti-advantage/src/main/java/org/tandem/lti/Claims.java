package org.tandem.lti;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object out of a verified message, read the way real platforms write it: a single value
 * where an array belongs, a number or a boolean as text, an empty text for "none". A value of
 * another shape counts as absent; nothing here throws.
 */
public final class Claims {

  private final Map<String, Object> values;

  /** Reads the given JSON object: texts, numbers, booleans, lists and maps. */
  public Claims(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Whether the claim is there at all, whatever its shape. */
  public boolean has(String name) {
    return values.get(name) != null;
  }

  /**
   * The claim as text; a number or boolean is written out. An empty text is a value, one with a
   * null character is none.
   */
  public Optional<String> string(String name) {
    return text(values.get(name));
  }

  /** The claim as text that says something: absent where it is blank. */
  public Optional<String> nonBlank(String name) {
    return string(name).filter(text -> !text.isBlank());
  }

  /** The claim as a list of texts: one value is a list of one; what is no text is left out. */
  public List<String> strings(String name) {
    Object value = values.get(name);
    if (!(value instanceof Collection<?> many)) {
      return text(value).map(List::of).orElse(List.of());
    }
    List<String> texts = new ArrayList<>(many.size());
    for (Object each : many) {
      text(each).ifPresent(texts::add);
    }
    return List.copyOf(texts);
  }

  /** The claim as a boolean; the texts "true" and "false" count as well. */
  public Optional<Boolean> bool(String name) {
    Object value = values.get(name);
    if (value instanceof Boolean bool) {
      return Optional.of(bool);
    }
    return text(value)
        .map(text -> text.trim().toLowerCase(Locale.ROOT))
        .filter(text -> text.equals("true") || text.equals("false"))
        .map(Boolean::valueOf);
  }

  /** The claim as a JSON number; a number written as text is none. */
  public Optional<Number> number(String name) {
    return values.get(name) instanceof Number number ? Optional.of(number) : Optional.empty();
  }

  /** The claim as an object. */
  public Optional<Claims> object(String name) {
    if (!(values.get(name) instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (key instanceof String text && value != null) {
            copy.put(text, value);
          }
        });
    return Optional.of(new Claims(copy));
  }

  /** Every claim as it came. */
  public Map<String, Object> asMap() {
    return values;
  }

  /** Names the claims only: values are personal data and stay out of logs. */
  @Override
  public String toString() {
    return "Claims" + values.keySet();
  }

  private static Optional<String> text(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof String text) {
      // U+0000 is in no text that anybody wrote, and PostgreSQL keeps none.
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    }
    return value instanceof Number || value instanceof Boolean
        ? Optional.of(value.toString())
        : Optional.empty();
  }
}
