package org.tandem.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;

/** A collector of traces that keeps what it is sent as it is: texts stand readable in the bytes. */
public final class Collector implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpServer server;
  private final Queue<String> seen = new ConcurrentLinkedQueue<>();

  /** Listens on a port of its own. */
  public Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/traces",
        exchange -> {
          try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean packed =
                "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            InputStream plain = new ByteArrayInputStream(body);
            seen.add(
                new String(
                    (packed ? new GZIPInputStream(plain) : plain).readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
          }
        });
    server.start();
  }

  /** What to name to the tool. */
  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** All that has come so far. */
  public String seen() {
    return String.join("", seen);
  }

  /** Waits until all of these have come. */
  public void await(String... names) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!List.of(names).stream().allMatch(seen()::contains)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not all of " + List.of(names) + " came: " + seen());
      }
      Thread.sleep(100);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
