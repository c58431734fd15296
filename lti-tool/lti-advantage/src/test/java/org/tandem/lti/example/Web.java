package org.tandem.lti.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a web framework does for others. */
final class Web {
  private Web() {}

  /** Handles a request. */
  interface Handling {
    void run() throws Exception;
  }

  static void guarded(HttpExchange exchange, Handling handling) throws IOException {
    try {
      handling.run();
    } catch (Exception refused) {
      answer(exchange, 400, String.valueOf(refused.getMessage()));
    }
  }

  static Map<String, List<String>> parameters(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = exchange.getRequestURI().getRawQuery();
    Map<String, List<String>> parameters = new HashMap<>();
    for (String pair : (body.isEmpty() && query != null ? query : body).split("&")) {
      String[] parts = pair.split("=", 2);
      parameters
          .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
          .add(parts.length < 2 ? "" : decode(parts[1]));
    }
    return parameters;
  }

  static Map<String, String> cookies(HttpExchange exchange) {
    Map<String, String> cookies = new HashMap<>();
    for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String pair : header.split(";\\s*")) {
        String[] parts = pair.split("=", 2);
        cookies.put(parts[0], parts.length < 2 ? "" : parts[1]);
      }
    }
    return cookies;
  }

  static void setCookie(HttpExchange exchange, String name, String value) {
    exchange
        .getResponseHeaders()
        .add("Set-Cookie", name + "=" + value + "; Secure; HttpOnly; SameSite=None; Partitioned");
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
