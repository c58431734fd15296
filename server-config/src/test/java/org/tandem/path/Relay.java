package org.tandem.path;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * What a proxy does with a request: passes it on to the next of its targets in turn, whoever the
 * last one of the same browser went to. Where that one cannot be reached another is asked; where it
 * was reached and went away only what can be repeated is (RFC 9110, 9.2.2), as usual proxies do.
 */
public final class Relay implements HttpHandler {
  private static final Set<String> HOP_BY_HOP =
      Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "expect");

  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");
  private static final int BAD_GATEWAY = 502;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> targets;
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicIntegerArray answered;
  private final AtomicIntegerArray underWay;
  private final Set<Integer> resting = ConcurrentHashMap.newKeySet();

  /** To these base addresses. */
  public Relay(List<String> targets) {
    this.targets = List.copyOf(targets);
    this.answered = new AtomicIntegerArray(targets.size());
    this.underWay = new AtomicIntegerArray(targets.size());
  }

  /** How many requests a target has answered so far. */
  public int answeredBy(int target) {
    return answered.get(target);
  }

  /**
   * Sends nothing more to a target, and waits until it has answered everything that it was sent.
   */
  public void rest(int target) throws InterruptedException {
    resting.add(target);
    while (underWay.get(target) > 0) {
      Thread.sleep(20);
    }
  }

  /** Sends requests to a target again. */
  public void resume(int target) {
    resting.remove(target);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<byte[]> response;
      try {
        response = pass(exchange, exchange.getRequestBody().readAllBytes());
      } catch (IOException nobodyAnswers) {
        exchange.sendResponseHeaders(BAD_GATEWAY, -1);
        return;
      }
      response
          .headers()
          .map()
          .forEach((name, values) -> copy(name, values, exchange.getResponseHeaders()::add));
      byte[] body = response.body();
      exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> pass(HttpExchange exchange, byte[] body)
      throws IOException, InterruptedException {
    int first = turn.getAndIncrement();
    IOException away = new IOException("no target");
    boolean repeatable = REPEATABLE.contains(exchange.getRequestMethod());
    for (int i = 0; i < targets.size(); i++) {
      int target = (first + i) % targets.size();
      underWay.incrementAndGet(target);
      try {
        // Looked at after it was counted: whoever rests it waits for what is counted.
        if (resting.contains(target)) {
          continue;
        }
        HttpResponse<byte[]> response =
            client.send(
                request(exchange, targets.get(target), body),
                HttpResponse.BodyHandlers.ofByteArray());
        answered.incrementAndGet(target);
        return response;
      } catch (ConnectException e) {
        away = e;
      } catch (IOException e) {
        if (!repeatable) {
          throw e;
        }
        away = e;
      } finally {
        underWay.decrementAndGet(target);
      }
    }
    throw away;
  }

  private static HttpRequest request(HttpExchange exchange, String target, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
            .timeout(PATIENCE)
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange.getRequestHeaders().forEach((name, values) -> copy(name, values, request::header));
    return request.build();
  }

  private static void copy(String name, List<String> values, Headers to) {
    if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
      values.forEach(value -> to.add(name, value));
    }
  }

  private interface Headers {
    void add(String name, String value);
  }
}
