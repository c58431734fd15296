package org.tandem.lti.deeplinking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the members of a JSON object in order and leaves out what is absent. */
final class Fields {

  private final Map<String, Object> values = new LinkedHashMap<>();

  Fields set(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> set(name, present));
    } else if (value instanceof Instant || value instanceof java.net.URI) {
      values.put(name, value.toString());
    } else if (!(value instanceof Map<?, ?> map && map.isEmpty())) {
      values.put(name, value);
    }
    return this;
  }

  Map<String, Object> toMap() {
    return values;
  }
}
