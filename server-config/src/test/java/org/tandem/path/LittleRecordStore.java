package org.tandem.path;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A learning record store (xAPI 1.0.3) that lets everybody in and has nothing. */
final class LittleRecordStore implements AutoCloseable {
  private final HttpServer server;

  private LittleRecordStore(HttpServer server) {
    this.server = server;
  }

  static LittleRecordStore open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/xapi/about", call -> answer(call, "{\"version\":[\"1.0.3\"]}"));
    server.createContext("/xapi/statements", call -> answer(call, "{\"statements\":[]}"));
    server.start();
    return new LittleRecordStore(server);
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/xapi/";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange call, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(200, body.length);
    call.getResponseBody().write(body);
    call.close();
  }
}
