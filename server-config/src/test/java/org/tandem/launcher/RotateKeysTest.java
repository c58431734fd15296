package org.tandem.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotateKeysTest {
  private final AtomicReference<String> asked = new AtomicReference<>("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private volatile int status = 200;
  private HttpServer server;

  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(folder.resolve("console-key.txt"), "THE-KEY\n");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/tandem/console/keys/rotate",
        exchange -> {
          asked.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          byte[] answer = "Moodle: key k2 signs tomorrow\n".getBytes(UTF_8);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void hasTheRunningServerRotateTheKeys() throws Exception {
    assertThat(rotate(false)).isZero();
    assertThat(asked).hasValue("key=THE-KEY&urgent=false");
    assertThat(out.toString(UTF_8)).contains("key k2 signs tomorrow");

    assertThat(rotate(true)).isZero();
    assertThat(asked).hasValue("key=THE-KEY&urgent=true");
  }

  @Test
  void saysWhenNothingWasRotated() throws Exception {
    status = 401;
    assertThat(rotate(false)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("No keys were rotated: the server answered 401");

    server.stop(0);
    assertThat(rotate(false)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("start Tandem first");
  }

  @Test
  void isMeantByItsOwnWordsOnly() {
    assertThat(RotateKeys.isMeant("keys", "rotate")).isTrue();
    assertThat(RotateKeys.isMeant("keys", "rotate", "--now")).isTrue();
    assertThat(RotateKeys.isMeant("keys")).isFalse();
    assertThat(RotateKeys.isMeant("keys", "rotate", "all")).isFalse();
  }

  private int rotate(boolean now) throws Exception {
    Configuration configuration =
        Configuration.read(
            Map.of(
                "TANDEM_PUBLIC_URL",
                "https://apps.example.edu/tandem",
                "TANDEM_HTTP_PORT",
                Integer.toString(server.getAddress().getPort()),
                "TANDEM_DATA_DIR",
                folder.toString()));
    return new RotateKeys(configuration)
        .run(now, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
