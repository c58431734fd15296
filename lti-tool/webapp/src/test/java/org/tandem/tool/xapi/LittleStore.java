package org.tandem.tool.xapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A learning record store that is strict, and behaves as a test decides. */
final class LittleStore implements AutoCloseable {
  static final String USER = "tandem";
  static final String PASSWORD = "the password";

  /** How it behaves. */
  enum Mood {
    /** As it should. */
    WELL,
    /** 503 with a Retry-After of an hour. */
    OVERLOADED,
    /** Nothing, until the caller gives up. */
    SILENT,
    /** 200 with no id of what it was told. */
    LYING,
    /** 200 with a web page. */
    WEB_PAGE,
    /** Keeps what it is told, and says 500. */
    FORGETTING_TO_SAY_SO,
    /** Refuses goals. */
    AGAINST_GOALS,
    /** Says no, and repeats what it was sent. */
    TALKATIVE
  }

  final Map<String, JsonObject> statements = new ConcurrentHashMap<>();
  final List<String> calls = new CopyOnWriteArrayList<>();
  volatile Mood mood = Mood.WELL;
  volatile String version = "1.0.3";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  LittleStore() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/xapi/about", this::about);
    server.createContext("/xapi/statements", this::statements);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi";
  }

  /** Those with a verb that ends like this. */
  List<JsonObject> of(String verb) {
    return statements.values().stream()
        .filter(each -> each.getJsonObject("verb").getString("id").endsWith("/" + verb))
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void about(HttpExchange exchange) throws IOException {
    answer(exchange, 200, "{\"version\":[\"" + version + "\"]}");
  }

  private void statements(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(exchange.getRequestMethod());
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    String expected =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    if (!expected.equals(authorization)) {
      answer(exchange, 401, "{\"error\":\"Who are you?\"}");
    } else if (!version.equals(exchange.getRequestHeaders().getFirst("X-Experience-API-Version"))) {
      answer(exchange, 400, "{\"error\":\"Which version of xAPI?\"}");
    } else if (!misbehaves(exchange, authorization)) {
      serve(exchange, body);
    }
  }

  private boolean misbehaves(HttpExchange exchange, String authorization) throws IOException {
    switch (mood) {
      case OVERLOADED -> {
        exchange.getResponseHeaders().set("Retry-After", "3600");
        answer(exchange, 503, "");
      }
      case SILENT -> {
        return true;
      }
      case LYING -> answer(exchange, 200, "[]");
      case WEB_PAGE -> answer(exchange, 200, "<html>Welcome</html>");
      case TALKATIVE -> answer(exchange, 403, "Not for " + authorization + " or " + PASSWORD);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void serve(HttpExchange exchange, String body) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      answer(exchange, 200, "{\"statements\":[],\"more\":\"\"}");
      return;
    }
    if (!"application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      answer(exchange, 400, "{\"error\":\"Not JSON\"}");
      return;
    }
    String query = exchange.getRequestURI().getQuery();
    List<JsonObject> told;
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonValue value = reader.readValue();
      told =
          value.getValueType() == JsonValue.ValueType.ARRAY
              ? value.asJsonArray().getValuesAs(JsonObject.class)
              : List.of(value.asJsonObject());
      told.forEach(StatementCheck::check);
      told.forEach(this::refuseGoals);
    } catch (RuntimeException e) {
      // Communication 2.1.2: one bad statement refuses all of them.
      answer(exchange, 400, Json.createObjectBuilder().add("error", "" + e).build().toString());
      return;
    }
    boolean put = exchange.getRequestMethod().equals("PUT");
    if (put && !("statementId=" + told.get(0).getString("id")).equals(query)) {
      answer(exchange, 400, "{\"error\":\"Another id\"}");
    } else if (told.stream().anyMatch(this::contradicts)) {
      answer(exchange, 409, "{\"error\":\"There is another statement of this id\"}");
    } else {
      JsonArrayBuilder ids = Json.createArrayBuilder();
      told.forEach(
          each -> {
            statements.put(each.getString("id"), each);
            ids.add(each.getString("id"));
          });
      if (mood == Mood.FORGETTING_TO_SAY_SO) {
        answer(exchange, 500, "");
      } else {
        answer(exchange, put ? 204 : 200, put ? "" : ids.build().toString());
      }
    }
  }

  private void refuseGoals(JsonObject statement) {
    if (mood == Mood.AGAINST_GOALS && statement.toString().contains("/verbs/satisfied")) {
      throw new IllegalArgumentException("No goals here");
    }
  }

  private boolean contradicts(JsonObject statement) {
    JsonObject known = statements.get(statement.getString("id"));
    return known != null && !known.equals(statement);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("X-Experience-API-Version", "1.0.3");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
