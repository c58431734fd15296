package org.tandem.path;

import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The text fields that took a hostile text, with what they took. */
final class FilledFields {
  private final TextFields fields;
  private final HostileTexts texts;
  private final Map<String, Set<String>> filled = new TreeMap<>();

  FilledFields(TextFields fields, HostileTexts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** Notes what was sent, once it was taken. */
  void note(String method, String path, JsonValue body) {
    fields
        .filled(method, path, body, texts::isOne)
        .forEach(
            (field, text) -> filled.computeIfAbsent(field, one -> new TreeSet<>()).addAll(text));
  }

  /** All text fields that took none. */
  Set<String> missing() {
    Set<String> missing = fields.all();
    missing.removeAll(filled.keySet());
    return missing;
  }

  /** Those none of whose texts is among these. */
  Set<String> withNone(Collection<String> of) {
    Set<String> without = new TreeSet<>();
    filled.forEach(
        (field, took) -> {
          if (Collections.disjoint(took, of)) {
            without.add(field);
          }
        });
    return without;
  }
}
