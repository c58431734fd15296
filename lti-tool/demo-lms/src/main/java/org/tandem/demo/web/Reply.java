package org.tandem.demo.web;

import jakarta.json.JsonStructure;
import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP answer. */
public record Reply(int status, Map<String, String> headers, String body) {

  /** A page. */
  public static Reply page(int status, Html html) {
    return of(status, "text/html; charset=utf-8", html.markup());
  }

  /** JSON of the given media type. */
  public static Reply json(int status, String mediaType, JsonStructure json) {
    return of(status, mediaType, json.toString());
  }

  /** Plain text: reasons, mostly. */
  public static Reply text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text);
  }

  /** Any text of the given media type. */
  public static Reply of(int status, String mediaType, String text) {
    return new Reply(status, Map.of("Content-Type", mediaType), text);
  }

  /** Go and GET that address instead. */
  public static Reply seeOther(String location) {
    return new Reply(303, Map.of("Location", location), "");
  }

  /** Nothing to say. */
  public static Reply empty(int status) {
    return new Reply(status, Map.of(), "");
  }

  /** The same answer with one more header. */
  public Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }
}
