package org.tandem.lti.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A real HTTP server on a free loopback port, whose answers a test writes down. */
public final class LocalServer implements AutoCloseable {

  /** What a request looked like. */
  public record Seen(
      String method,
      String path,
      String query,
      List<String> accept,
      String authorization,
      String contentType,
      String userAgent,
      String body) {}

  /** Answers a request. */
  @FunctionalInterface
  public interface Answer {
    /** Writes the whole answer. */
    void write(HttpExchange exchange, Seen seen) throws IOException;
  }

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Seen> seen = new CopyOnWriteArrayList<>();

  private LocalServer(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.setExecutor(threads);
    server.start();
  }

  /** A server without TLS. */
  public static LocalServer plain() {
    try {
      return new LocalServer(HttpServer.create(anyPort(), 0), "http");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LocalServer secure(SSLContext context) {
    try {
      HttpsServer server = HttpsServer.create(anyPort(), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(context));
      return new LocalServer(server, "https");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers requests to a path in this way. */
  public LocalServer on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          Seen request = read(exchange);
          seen.add(request);
          try (exchange) {
            answer.write(exchange, request);
          }
        });
    return this;
  }

  /** Answers requests to a path with this status and body. */
  public LocalServer on(String path, int status, String body) {
    return on(path, (exchange, request) -> answer(exchange, status, body));
  }

  /** Writes a complete answer. */
  public static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** An address on this server. */
  public URI uri(String path) {
    return uri("127.0.0.1", path);
  }

  /** An address on this server under another name. */
  public URI uri(String host, String path) {
    return URI.create(scheme + "://" + host + ":" + server.getAddress().getPort() + path);
  }

  /** All requests so far. */
  public List<Seen> seen() {
    return new ArrayList<>(seen);
  }

  /** The requests to a path so far. */
  public List<Seen> seen(String path) {
    return seen.stream().filter(request -> request.path().equals(path)).toList();
  }

  /** A client that may call this server. */
  public static PlatformHttp http() {
    return PlatformHttp.builder("Test/1").allowPrivateNetworks(true).build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static Seen read(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    return new Seen(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query == null ? "" : query,
        exchange.getRequestHeaders().getOrDefault("Accept", List.of()),
        header(exchange, "Authorization"),
        header(exchange, "Content-Type"),
        header(exchange, "User-Agent"),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }
}
