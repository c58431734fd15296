package org.tandem.lti.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A platform's answer with a 2xx status. */
public final class PlatformResponse {

  private static final int EXCERPT = 2_000;

  private final URI uri;
  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  /** Header names are lower-case here. */
  PlatformResponse(URI uri, int status, Map<String, List<String>> headers, byte[] body) {
    this.uri = uri;
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  /** The address that answered. */
  public URI uri() {
    return uri;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The first field of that name, whatever its case. */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /** All fields of that name, whatever its case. */
  public List<String> headers(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** The body as UTF-8 text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The start of the body, for messages to people. */
  String excerpt() {
    String text = text().strip();
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }

  /**
   * The body as a JSON object, whatever content type the platform claims.
   *
   * @throws PlatformCallFailed of kind UNREADABLE when it is something else
   */
  public JsonObject jsonObject() throws PlatformCallFailed {
    if (json() instanceof JsonObject object) {
      return object;
    }
    throw unreadable("a JSON object");
  }

  /**
   * The body as a JSON array, whatever content type the platform claims.
   *
   * @throws PlatformCallFailed of kind UNREADABLE when it is something else
   */
  public JsonArray jsonArray() throws PlatformCallFailed {
    if (json() instanceof JsonArray array) {
      return array;
    }
    throw unreadable("a JSON array");
  }

  private JsonValue json() throws PlatformCallFailed {
    return JsonText.parse(text()).orElseThrow(() -> unreadable("JSON"));
  }

  private PlatformCallFailed unreadable(String expected) {
    String text = text().stripLeading().toLowerCase(Locale.ROOT);
    String got =
        text.isEmpty() ? "an empty answer" : text.startsWith("<") ? "a web page" : "something else";
    return PlatformCallFailed.of(
        PlatformCallFailed.Kind.UNREADABLE,
        "%s answered with %s where %s was expected".formatted(uri.getHost(), got, expected));
  }
}
