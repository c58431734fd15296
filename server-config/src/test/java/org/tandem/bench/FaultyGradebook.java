package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A gradebook that keeps what it is given and fails in every way that gradebooks do. */
final class FaultyGradebook {
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

  private final Random random = new Random(11);
  private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();
  private final Map<Mood, AtomicInteger> moods = new ConcurrentHashMap<>();
  private final BenchPlatform platform;
  private final String path;

  FaultyGradebook(BenchPlatform platform, String course) {
    this.platform = platform;
    this.path = "/" + course + "/lineitems/1";
    platform.serve(path + "/scores", this::score);
    platform.serve("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
  }

  /** The gradebook column. */
  String column() {
    return platform.url() + path;
  }

  /** Everything that it took for somebody, in the order of arrival. */
  List<Entry> of(String user) {
    return List.copyOf(entries.getOrDefault(user, List.of()));
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
      case FINE -> take(exchange, body, 200, "");
      case SLOW -> {
        pause();
        take(exchange, body, 200, "");
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
      case TAKES_AND_ANSWERS_NONSENSE -> take(exchange, body, 200, "\u0000<<<");
    }
  }

  private synchronized Mood mood() {
    Mood[] all = Mood.values();
    return random.nextDouble() < FINE ? Mood.FINE : all[1 + random.nextInt(all.length - 1)];
  }

  private void take(HttpExchange exchange, String body, int status, String answer)
      throws IOException {
    keep(body);
    answer(exchange, status, answer);
  }

  private void keep(String body) {
    JsonObject score = Json.createReader(new StringReader(body)).readObject();
    entries
        .computeIfAbsent(score.getString("userId"), user -> new ArrayList<>())
        .add(
            new Entry(
                score.getJsonNumber("scoreGiven").bigDecimalValue(),
                Instant.parse(score.getString("timestamp"))));
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    BenchCourse.answer(exchange, status, text);
  }
}
