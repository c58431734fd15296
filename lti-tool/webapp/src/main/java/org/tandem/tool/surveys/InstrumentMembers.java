package org.tandem.tool.surveys;

import static org.tandem.tool.surveys.InstrumentFlaw.Code.MEMBER_MISSING;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.TEXT;
import static org.tandem.tool.surveys.InstrumentFlaw.Code.UNKNOWN_MEMBER;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tandem.tool.program.LocalText;

/** Takes members out of a document whose types nobody has checked, and notes what is wrong. */
final class InstrumentMembers {
  private static final LocalText NO_TEXT = new LocalText(Map.of("en", ""));
  private static final int LONGEST = 500;

  private final List<InstrumentFlaw> flaws = new ArrayList<>();

  List<InstrumentFlaw> flaws() {
    return flaws;
  }

  void flaw(InstrumentFlaw.Code code, String where) {
    flaws.add(new InstrumentFlaw(code, where));
  }

  /** Notes every member that is none of these. */
  void only(JsonObject json, Set<String> known, String where) {
    json.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> flaw(UNKNOWN_MEMBER, place(where, name)));
  }

  String string(JsonObject json, String name, String where) {
    return member(json, name, where, JsonString.class, JsonString::getString, "");
  }

  int number(JsonObject json, String name, String where) {
    return member(
        json, name, where, JsonNumber.class, one -> one.isIntegral() ? one.intValue() : 0, 0);
  }

  JsonObject object(JsonObject json, String name, String where) {
    return member(
        json, name, where, JsonObject.class, Function.identity(), JsonValue.EMPTY_JSON_OBJECT);
  }

  /** A yes or no; no where it is left out. */
  boolean flag(JsonObject json, String name, String where) {
    JsonValue value = json.getOrDefault(name, JsonValue.FALSE);
    if (!value.equals(JsonValue.TRUE) && !value.equals(JsonValue.FALSE)) {
      flaw(MEMBER_MISSING, place(where, name));
    }
    return value.equals(JsonValue.TRUE);
  }

  /** The objects of a list. */
  List<JsonObject> objects(JsonObject json, String name) {
    JsonValue value = json.get(name);
    if (value == null || value.getValueType() != JsonValue.ValueType.ARRAY) {
      flaw(MEMBER_MISSING, name);
      return List.of();
    }
    List<JsonObject> all = new ArrayList<>();
    for (JsonValue one : value.asJsonArray()) {
      if (one instanceof JsonObject object) {
        all.add(object);
      } else {
        flaw(MEMBER_MISSING, name + "[" + all.size() + "]");
        all.add(JsonValue.EMPTY_JSON_OBJECT);
      }
    }
    return all;
  }

  /** A text in several languages. */
  LocalText text(JsonObject json, String name, String where) {
    JsonObject found = object(json, name, where);
    Map<String, String> texts = new HashMap<>();
    found.forEach(
        (language, value) -> {
          if (value instanceof JsonString text && isText(text.getString())) {
            texts.put(language, text.getString().strip());
          } else {
            flaw(TEXT, place(where, name) + "." + language);
          }
        });
    if (!texts.containsKey("en")) {
      if (!found.containsKey("en") && json.containsKey(name)) {
        flaw(TEXT, place(where, name));
      }
      return NO_TEXT;
    }
    return new LocalText(texts);
  }

  private static boolean isText(String text) {
    return !text.isBlank() && text.length() <= LONGEST;
  }

  private <J extends JsonValue, T> T member(
      JsonObject json, String name, String where, Class<J> type, Function<J, T> read, T otherwise) {
    JsonValue value = json.get(name);
    if (!type.isInstance(value)) {
      flaw(MEMBER_MISSING, place(where, name));
      return otherwise;
    }
    return read.apply(type.cast(value));
  }

  static String place(String where, String name) {
    return where.isEmpty() ? name : where + "." + name;
  }
}
