package org.tandem.path;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** What stands before Tandem in production: something that ends https and passes the rest on. */
final class TlsProxy implements Closeable {
  private final HttpsServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private TlsProxy(HttpsServer server, String target) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", new Relay(List.of(target)));
    server.start();
  }

  static TlsProxy before(int targetPort, SSLContext tls) throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new TlsProxy(server, "http://127.0.0.1:" + targetPort);
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
