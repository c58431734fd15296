package org.tandem.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks the server on this machine whether it is ready. */
final class Readiness {
  private static final int TIMEOUT_MILLIS = 5000;
  private static final long PAUSE_MILLIS = 200;

  private final InetSocketAddress server;

  /** Asks at the address that the server listens on, on loopback where it listens everywhere. */
  Readiness(InetSocketAddress listening) {
    server =
        listening.getAddress().isAnyLocalAddress()
            ? new InetSocketAddress(InetAddress.getLoopbackAddress(), listening.getPort())
            : listening;
  }

  /** Returns once the server says that it is ready; the calling thread may be interrupted. */
  void await() throws InterruptedException {
    while (!isReady()) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** One question; no answer counts as not ready. */
  boolean isReady() {
    // A plain socket: an HTTP client would cost this small process more memory than all the rest.
    try (Socket socket = new Socket()) {
      socket.connect(server, TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      String request = "GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String status =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      return status != null && status.startsWith("HTTP/1.1 200");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes sure that the port can be taken.
   *
   * @throws WrongSetting when another program listens there or this user may not
   */
  static void requireFree(InetSocketAddress listening) throws WrongSetting {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(listening);
    } catch (IOException e) {
      throw new WrongSetting(
          Variable.TANDEM_HTTP_PORT,
          "is "
              + listening.getPort()
              + ", which another program uses or this user may not: set another port.");
    }
  }
}
