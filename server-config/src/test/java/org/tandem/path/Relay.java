package org.tandem.path;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * What a proxy does with a request: passes it on to the next of its targets in turn, whoever the
 * last one of the same browser went to, and to another one where that does not answer.
 */
public final class Relay implements HttpHandler {
  private static final Set<String> HOP_BY_HOP =
      Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "expect");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> targets;
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicIntegerArray answered;

  /** To these base addresses. */
  public Relay(List<String> targets) {
    this.targets = List.copyOf(targets);
    this.answered = new AtomicIntegerArray(targets.size());
  }

  /** How many requests a target has answered so far. */
  public int answeredBy(int target) {
    return answered.get(target);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<byte[]> response = pass(exchange, exchange.getRequestBody().readAllBytes());
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
    for (int i = 0; i < targets.size(); i++) {
      int target = (first + i) % targets.size();
      try {
        HttpResponse<byte[]> response =
            client.send(
                request(exchange, targets.get(target), body),
                HttpResponse.BodyHandlers.ofByteArray());
        answered.incrementAndGet(target);
        return response;
      } catch (IOException e) {
        away = e;
      }
    }
    throw away;
  }

  private static HttpRequest request(HttpExchange exchange, String target, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
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
