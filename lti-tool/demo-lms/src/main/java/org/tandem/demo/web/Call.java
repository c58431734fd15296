package org.tandem.demo.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One HTTP request, read completely. */
public final class Call {
  private static final int LARGEST_BODY = 1 << 20;

  private final String method;
  private final String path;
  private final Map<String, String> variables;
  private final Map<String, String> query;
  private final Map<String, String> form;
  private final byte[] body;
  private final HttpExchange exchange;

  private Call(HttpExchange exchange, String path, Map<String, String> variables, byte[] body) {
    this.exchange = exchange;
    this.method = exchange.getRequestMethod();
    this.path = path;
    this.variables = variables;
    this.body = body;
    this.query = parameters(exchange.getRequestURI().getRawQuery());
    this.form = isForm() ? parameters(new String(body, UTF_8)) : Map.of();
  }

  static Call read(HttpExchange exchange, String path, Map<String, String> variables)
      throws IOException {
    return new Call(exchange, path, variables, exchange.getRequestBody().readNBytes(LARGEST_BODY));
  }

  /** The HTTP method, in capitals. */
  public String method() {
    return method;
  }

  /** The path below the LMS's own base path. */
  public String path() {
    return path;
  }

  /** What stood in the place of {@code {name}} of the route. */
  public String variable(String name) {
    return Optional.ofNullable(variables.get(name)).orElseThrow();
  }

  /** A parameter of the query string. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /** A field of a form body. */
  public Optional<String> form(String name) {
    return Optional.ofNullable(form.get(name));
  }

  /** A form field or, where there is none, a query parameter. */
  public Optional<String> parameter(String name) {
    return form(name).or(() -> query(name));
  }

  /** All parameters of the query and the form; the form wins. */
  public Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>(query);
    all.putAll(form);
    return all;
  }

  /** The first header of that name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  /** The media type of the body, lower case, without its parameters; empty when there is none. */
  public String contentType() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /**
   * The language that the browser asks for first, as a BCP 47 tag; English where it asks for none.
   */
  public String language() {
    return header("Accept-Language")
        .map(all -> all.split("[,;]", 2)[0].strip())
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"))
        .orElse("en");
  }

  /** The token of an {@code Authorization: Bearer} header. */
  public Optional<String> bearer() {
    return header("Authorization")
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length()).strip());
  }

  /** A cookie's value. */
  public Optional<String> cookie(String name) {
    for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String pair : line.split(";")) {
        String[] parts = pair.strip().split("=", 2);
        if (parts.length == 2 && parts[0].equals(name)) {
          return Optional.of(parts[1]);
        }
      }
    }
    return Optional.empty();
  }

  /** The body as text. */
  public String text() {
    return new String(body, UTF_8);
  }

  private boolean isForm() {
    return contentType().equals("application/x-www-form-urlencoded");
  }

  private static Map<String, String> parameters(@Nullable String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (encoded == null || encoded.isEmpty()) {
      return parameters;
    }
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(
          URLDecoder.decode(parts[0], UTF_8),
          parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : "");
    }
    return parameters;
  }
}
