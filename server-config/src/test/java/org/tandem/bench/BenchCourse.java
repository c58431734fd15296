package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.bench.BenchPlatform.Learner;

/** A course with many members, whose gradebook is slow and fails now and then. */
final class BenchCourse {
  private static final int PAGE = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int SLOW_MILLIS = 50;
  private static final double FAILS = 0.05;

  /** The course that is served here; all others of the platform answer with nothing. */
  static final Learner SOMEBODY = new Learner(1);

  private final BenchPlatform platform;
  private final int members;
  private final Random random = new Random(7);
  private final Map<String, AtomicInteger> accepted = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile long lastPageNanos;

  /** Nobody, so that launches under load do not have the roster read. */
  private volatile int served;

  BenchCourse(BenchPlatform platform, int members) {
    this.platform = platform;
    this.members = members;
    String path = "/" + SOMEBODY.course();
    platform.serve(path + "/members", this::page);
    platform.serve(path + "/lineitems/1/scores", this::score);
    platform.serve("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
  }

  /** How often a person's score was accepted. */
  Map<String, AtomicInteger> accepted() {
    return accepted;
  }

  /** How many scores were answered with 503. */
  int refused() {
    return refused.get();
  }

  /** How many scores were on their way at the same time, at most. */
  int mostAtOnce() {
    return mostAtOnce.get();
  }

  /** The gradebook column. */
  String column() {
    return platform.url() + "/" + SOMEBODY.course() + "/lineitems/1";
  }

  /** Lets the tool read the roster, and waits until its console says that everybody is there. */
  Duration readRoster(ConsoleWatch console) throws IOException, InterruptedException {
    String title = "Course " + SOMEBODY.course();
    served = members;
    console.readRoster(title);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (console.members(title) == members) {
        return Duration.ofNanos(System.nanoTime() - lastPageNanos);
      }
      Thread.sleep(20);
    }
    throw new IOException("The roster did not arrive");
  }

  private void page(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    int from = query.contains("from=") ? Integer.parseInt(query.replaceAll(".*from=", "")) : 0;
    StringBuilder json = new StringBuilder("{\"id\":\"x\",\"members\":[");
    int end = Math.min(from + PAGE, served);
    for (int i = from; i < end; i++) {
      json.append(i > from ? "," : "")
          .append(
              "{\"user_id\":\"member-%d\",\"name\":\"Member %d\",\"email\":\"m%d@example.edu\","
                  .formatted(i, i, i))
          .append("\"status\":\"Active\",\"roles\":[\"Learner\"]}");
    }
    if (end < served) {
      exchange
          .getResponseHeaders()
          .set(
              "Link",
              "<%s/%s/members?from=%d>; rel=\"next\""
                  .formatted(platform.url(), SOMEBODY.course(), end));
    }
    answer(exchange, 200, json.append("]}").toString());
    if (end == served) {
      lastPageNanos = System.nanoTime();
    }
  }

  private void score(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      now.decrementAndGet();
    }
    boolean fails;
    synchronized (random) {
      fails = random.nextDouble() < FAILS;
    }
    if (fails) {
      refused.incrementAndGet();
      answer(exchange, 503, "busy");
      return;
    }
    String user = body.replaceAll("(?s).*\"userId\":\"([^\"]*)\".*", "$1");
    accepted.computeIfAbsent(user, id -> new AtomicInteger()).incrementAndGet();
    answer(exchange, 200, "");
  }

  static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
