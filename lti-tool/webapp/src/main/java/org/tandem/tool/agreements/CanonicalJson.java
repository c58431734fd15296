package org.tandem.tool.agreements;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in the one form of RFC 8785 (JSON Canonicalization Scheme): members sorted by the
 * UTF-16 code units of their names, no white space, the shortest escapes. So equal content has
 * equal bytes, and a hash of it means something.
 *
 * <p>Numbers are whole and at most 2^53 - 1 away from zero, where every JSON reader agrees on them;
 * amounts with decimals are written as strings.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class CanonicalJson {
  private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);
  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * The canonical text of a value.
   *
   * @throws IllegalArgumentException for a number that is not whole or too large, or a lone
   *     surrogate in a string
   */
  public static String write(JsonValue value) {
    CanonicalJson json = new CanonicalJson();
    json.append(value);
    return json.out.toString();
  }

  private void append(JsonValue value) {
    switch (value.getValueType()) {
      case OBJECT -> appendObject(value.asJsonObject());
      case ARRAY -> appendArray(value.asJsonArray());
      case STRING -> appendString(((JsonString) value).getString());
      case NUMBER -> appendNumber((JsonNumber) value);
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
    }
  }

  private void appendObject(JsonObject object) {
    out.append('{');
    // String's own order is that of UTF-16 code units (section 3.2.3).
    Iterator<Map.Entry<String, JsonValue>> members = new TreeMap<>(object).entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, JsonValue> member = members.next();
      appendString(member.getKey());
      out.append(':');
      append(member.getValue());
      if (members.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private void appendArray(JsonArray array) {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      append(array.get(i));
    }
    out.append(']');
  }

  private void appendNumber(JsonNumber number) {
    BigDecimal value = number.bigDecimalValue();
    if (value.stripTrailingZeros().scale() > 0 || value.abs().compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("canonical JSON here has whole numbers only: " + number);
    }
    out.append(value.longValueExact());
  }

  private void appendString(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> appendPlain(text, i);
      }
    }
    out.append('"');
  }

  private void appendPlain(String text, int index) {
    char c = text.charAt(index);
    if (c < FIRST_PRINTABLE) {
      out.append(String.format("\\u%04x", (int) c));
      return;
    }
    boolean paired =
        !Character.isSurrogate(c)
            || (Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1)))
            || (Character.isLowSurrogate(c)
                && index > 0
                && Character.isHighSurrogate(text.charAt(index - 1)));
    if (!paired) {
      throw new IllegalArgumentException("a string ends in the middle of a character");
    }
    out.append(c);
  }
}
