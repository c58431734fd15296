package org.tandem.demo.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import javax.net.ssl.SSLContext;

/** Routes over the JDK's HTTP server, on the loopback address. */
public final class WebServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WebServer.class.getName());

  private final HttpServer server;
  private final ExecutorService threads;
  private final String basePath;
  private final List<Route> routes = new ArrayList<>();
  private BiFunction<Call, Refusal, Reply> refusals =
      (call, refusal) -> Reply.text(refusal.status(), refusal.reason());

  private WebServer(HttpServer server, String basePath) {
    this.server = server;
    this.basePath = basePath;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "demo-lms-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  /**
   * Takes the port.
   *
   * @param port 0 for a free one
   * @param basePath what every path begins with: empty, or {@code /something}
   * @throws IOException when the port is taken
   */
  public static WebServer bind(int port, String basePath, Optional<SSLContext> tls)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    if (tls.isEmpty()) {
      return new WebServer(HttpServer.create(address, 0), basePath);
    }
    HttpsServer https = HttpsServer.create(address, 0);
    https.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
    return new WebServer(https, basePath);
  }

  /** The port taken. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Serves the method and path; {@code {name}} in the path stands for one segment. */
  public void route(String method, String path, Handler handler) {
    routes.add(new Route(method, List.of(path.split("/", -1)), handler));
  }

  /** Sets how refusals look. */
  public void refusals(BiFunction<Call, Refusal, Reply> refusals) {
    this.refusals = refusals;
  }

  /** Begins to answer; all routes must be set by then. */
  public void start() {
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(basePath)) {
        send(exchange, Reply.text(404, "Nothing is here."));
        return;
      }
      send(exchange, reply(exchange, path.substring(basePath.length())));
    } catch (DroppedConnection asked) {
      // Closing the exchange without an answer is what was asked for.
    }
  }

  private Reply reply(HttpExchange exchange, String path) throws IOException {
    String[] segments = (path.isEmpty() ? "/" : path).split("/", -1);
    boolean pathKnown = false;
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.match(segments);
      if (variables.isEmpty()) {
        continue;
      }
      pathKnown = true;
      if (route.method().equals(exchange.getRequestMethod())) {
        return handle(route, Call.read(exchange, path, variables.get()));
      }
    }
    Call call = Call.read(exchange, path, Map.of());
    return refusals.apply(
        call,
        pathKnown
            ? new Refusal(405, "That cannot be done here.")
            : new Refusal(404, "There is no such page."));
  }

  private Reply handle(Route route, Call call) {
    try {
      return route.handler().handle(call);
    } catch (Refusal refusal) {
      return refusals.apply(call, refusal);
    } catch (DroppedConnection asked) {
      throw asked;
    } catch (RuntimeException unexpected) {
      LOG.log(Level.ERROR, () -> call.method() + " " + call.path(), unexpected);
      return refusals.apply(call, new Refusal(500, "The LMS itself made a mistake."));
    }
  }

  private static void send(HttpExchange exchange, Reply reply) {
    try {
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] body = reply.body().getBytes(UTF_8);
      boolean bodyless = body.length == 0;
      exchange.sendResponseHeaders(reply.status(), bodyless ? -1 : body.length);
      if (!bodyless) {
        exchange.getResponseBody().write(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The caller went away.", e);
    }
  }

  private record Route(String method, List<String> pattern, Handler handler) {
    Optional<Map<String, String>> match(String[] segments) {
      if (segments.length != pattern.size()) {
        return Optional.empty();
      }
      Map<String, String> variables = new LinkedHashMap<>();
      for (int i = 0; i < segments.length; i++) {
        if (pattern.get(i).startsWith("{")) {
          variables.put(pattern.get(i).substring(1, pattern.get(i).length() - 1), segments[i]);
        } else if (!pattern.get(i).equals(segments[i])) {
          return Optional.empty();
        }
      }
      return Optional.of(variables);
    }
  }
}
