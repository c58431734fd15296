package org.tandem.tool.matching.store;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Records as JSON texts and back. */
final class AsJson {
  private static final Jsonb JSONB = JsonbBuilder.create();

  private AsJson() {}

  static String write(Object value) {
    return JSONB.toJson(value);
  }

  static <T> T read(String json, Class<T> type) {
    return JSONB.fromJson(json, type);
  }
}
