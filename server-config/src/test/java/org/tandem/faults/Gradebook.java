package org.tandem.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.bench.BenchPlatform;

/**
 * A gradebook that keeps what it is given and fails in every way that gradebooks do. It refuses a
 * score that is not newer than the one it has (AGS 2.0, section 3.4), with 409 as Moodle does.
 */
final class Gradebook {
  /** A way to answer. */
  enum Mood {
    FINE,
    SLOW,
    BUSY,
    BROKEN,
    FORGETS_THE_TOKEN,
    CUTS_BEFORE,
    CUTS_AFTER,
    TAKES_AND_ANSWERS_NONSENSE
  }

  /** A score as it arrived. */
  record Entry(BigDecimal points, Instant timestamp) {}

  private static final double FINE = 0.8;
  private static final int SLOW_MILLIS = 1_500;

  private final Random random;
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<Mood, AtomicInteger> moods = new ConcurrentHashMap<>();
  private final BenchPlatform platform;
  private final String path;

  /** Of a course; its moods come from a seed. */
  Gradebook(BenchPlatform platform, String course, long seed) {
    this.platform = platform;
    this.random = new Random(seed);
    this.path = "/" + course + "/lineitems/1";
    platform.serve(path + "/scores", this::score);
    platform.serve("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
  }

  /** The gradebook column. */
  String column() {
    return platform.url() + path;
  }

  /** Everything that it took for somebody, in the order of arrival. */
  synchronized List<Entry> of(String user) {
    return List.copyOf(entries.getOrDefault(user, List.of()));
  }

  /** Everybody who has an entry. */
  synchronized Set<String> users() {
    return Set.copyOf(entries.keySet());
  }

  /** How often it answered in which way. */
  Map<Mood, AtomicInteger> moods() {
    return Map.copyOf(moods);
  }

  private void score(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Mood mood = mood();
    moods.computeIfAbsent(mood, one -> new AtomicInteger()).incrementAndGet();
    switch (mood) {
      case FINE -> take(exchange, body, "");
      case SLOW -> {
        pause();
        take(exchange, body, "");
      }
      case BUSY -> {
        exchange.getResponseHeaders().set("Retry-After", "1");
        answer(exchange, 503, "busy");
      }
      case BROKEN -> answer(exchange, 500, "<html>Something went wrong</html>");
      case FORGETS_THE_TOKEN -> answer(exchange, 401, "{\"error\":\"invalid_token\"}");
      case CUTS_BEFORE -> exchange.close();
      case CUTS_AFTER -> {
        keep(body);
        exchange.close();
      }
      case TAKES_AND_ANSWERS_NONSENSE -> take(exchange, body, "\u0000<<<");
    }
  }

  private synchronized Mood mood() {
    Mood[] all = Mood.values();
    return random.nextDouble() < FINE ? Mood.FINE : all[1 + random.nextInt(all.length - 1)];
  }

  private void take(HttpExchange exchange, String body, String answer) throws IOException {
    boolean newer = keep(body);
    answer(exchange, newer ? 200 : 409, newer ? answer : "{\"error\":\"there is a newer one\"}");
  }

  private synchronized boolean keep(String body) {
    JsonObject score = Json.createReader(new StringReader(body)).readObject();
    Entry entry =
        new Entry(
            score.getJsonNumber("scoreGiven").bigDecimalValue(),
            Instant.parse(score.getString("timestamp")));
    List<Entry> before =
        entries.computeIfAbsent(score.getString("userId"), user -> new ArrayList<>());
    if (!before.isEmpty()
        && !entry.timestamp().isAfter(before.get(before.size() - 1).timestamp())) {
      return false;
    }
    return before.add(entry);
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
