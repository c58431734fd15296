package org.tandem.tool.passback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tandem.lti.keys.ToolKey;

/** The services of a platform whose answers a test decides about. */
final class MoodyPlatform implements AutoCloseable {
  /** How it answers calls to its services. */
  enum Mood {
    /** As it should. */
    WELL,
    /** 503 with a Retry-After of one second. */
    OVERLOADED,
    /** A proxy's web page with status 502. */
    WEB_PAGE,
    /** Nothing, until the caller gives up. */
    SILENT,
    /** 429 with a Retry-After of two seconds. */
    LIMITED,
    /** 401, whatever token it gave. */
    FORGETFUL,
    /** As Moodle does for a time that is not later. */
    OUTDATED,
    /** As Moodle does for somebody who is not a learner. */
    NOT_A_LEARNER
  }

  final List<JsonObject> scores = new CopyOnWriteArrayList<>();
  final List<JsonObject> columns = new CopyOnWriteArrayList<>();
  final List<String> tokenScopes = new CopyOnWriteArrayList<>();
  final List<String> rosterQueries = new CopyOnWriteArrayList<>();
  volatile String members = "[]";
  volatile String groups = "[]";
  volatile String groupSets = "[]";
  volatile String results = "[]";
  volatile boolean tellsDifferences;
  volatile Mood mood = Mood.WELL;

  final List<JsonObject> handlers = new CopyOnWriteArrayList<>();
  final ToolKey key = ToolKey.generate();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  MoodyPlatform() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/token", this::token);
    server.createContext("/lineitems", this::lineItems);
    server.createContext("/members", this::members);
    server.createContext("/groups", exchange -> list(exchange, "groups", groups));
    server.createContext("/sets", exchange -> list(exchange, "sets", groupSets));
    server.createContext("/jwks", exchange -> answer(exchange, 200, ToolKey.jwks(List.of(key))));
    server.createContext("/notices", this::notices);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void token(HttpExchange exchange) throws IOException {
    tokenScopes.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
  }

  private void lineItems(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (misbehaves(exchange)) {
      return;
    }
    if (exchange.getRequestURI().getPath().endsWith("/results")) {
      answer(exchange, 200, results);
    } else if (exchange.getRequestURI().getPath().endsWith("/scores")) {
      scores.add(read(body));
      answer(exchange, 200, "");
    } else if (exchange.getRequestMethod().equals("POST")) {
      JsonObject column =
          Json.createObjectBuilder(read(body))
              .add("id", url("/lineitems/" + (columns.size() + 1) + "/lineitem?type_id=7"))
              .build();
      columns.add(column);
      answer(exchange, 201, column.toString());
    } else {
      answer(exchange, 200, columns.toString());
    }
  }

  private void notices(HttpExchange exchange) throws IOException {
    handlers.add(
        read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    answer(exchange, 200, "{}");
  }

  private void members(HttpExchange exchange) throws IOException {
    rosterQueries.add(exchange.getRequestURI().getQuery());
    if (!misbehaves(exchange)) {
      if (tellsDifferences) {
        exchange
            .getResponseHeaders()
            .set(
                "Link", "<" + url("/members?since=" + rosterQueries.size()) + ">; rel=differences");
      }
      answer(exchange, 200, "{\"id\":\"x\",\"members\":" + members + "}");
    }
  }

  private void list(HttpExchange exchange, String name, String json) throws IOException {
    if (!misbehaves(exchange)) {
      answer(exchange, 200, "{\"" + name + "\":" + json + "}");
    }
  }

  private boolean misbehaves(HttpExchange exchange) throws IOException {
    switch (mood) {
      case OVERLOADED -> {
        exchange.getResponseHeaders().set("Retry-After", "1");
        answer(exchange, 503, "busy");
      }
      case LIMITED -> {
        exchange.getResponseHeaders().set("Retry-After", "2");
        answer(exchange, 429, "slow down");
      }
      case FORGETFUL -> answer(exchange, 401, "{\"error\":\"invalid_token\"}");
      case OUTDATED -> answer(exchange, 409, "Refusing score with an earlier timestamp");
      case WEB_PAGE -> answer(exchange, 502, "<html>Bad gateway</html>");
      case NOT_A_LEARNER -> answer(exchange, 400, "Incorrect score received");
      case SILENT -> silent();
      case WELL -> {}
    }
    return mood != Mood.WELL;
  }

  private static void silent() {
    try {
      Thread.sleep(30_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
