package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.tool.kernel.Settings;

/** Talks to a daemon that speaks the protocol of ClamAV. */
class ClamAvTest {
  private static final byte[] FILE = "x".repeat(200_000).getBytes(StandardCharsets.UTF_8);

  @Test
  void letsAFilePassThatTheDaemonHasReadToItsEnd() throws Exception {
    try (ServerSocket daemon = listening()) {
      CompletableFuture<Integer> read = answering(daemon, "stream: OK\0");
      assertThatCode(() -> asking(daemon.getLocalPort()).check(FILE)).doesNotThrowAnyException();
      assertThat(read.get()).isEqualTo(FILE.length);
    }
  }

  @Test
  void refusesAFileInWhichTheDaemonFoundSomething() throws Exception {
    try (ServerSocket daemon = listening()) {
      CompletableFuture<Integer> read = answering(daemon, "stream: Eicar-Test-Signature FOUND\0");
      refuses("file-infected", asking(daemon.getLocalPort()));
      assertThat(read.get()).isEqualTo(FILE.length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", ""})
  void takesNoFileThatNobodyLookedAt(String answer) throws Exception {
    try (ServerSocket daemon = listening()) {
      CompletableFuture<Integer> read = answering(daemon, answer);
      refuses("scan-unavailable", asking(daemon.getLocalPort()));
      read.get();
    }
  }

  @Test
  void takesNoFileWhileTheDaemonIsAway() throws Exception {
    int port;
    try (ServerSocket gone = listening()) {
      port = gone.getLocalPort();
    }
    refuses("scan-unavailable", asking(port));
  }

  @Test
  void letsEveryFilePassWhereNoDaemonIsNamed() {
    assertThatCode(() -> new ClamAv(settings(Optional.empty())).check(FILE))
        .doesNotThrowAnyException();
  }

  private static void refuses(String code, FileScan scan) {
    assertThatThrownBy(() -> scan.check(FILE)).extracting("code").isEqualTo(code);
  }

  private static FileScan asking(int port) {
    return new ClamAv(settings(Optional.of(URI.create("tcp://127.0.0.1:" + port))));
  }

  private static Settings settings(Optional<URI> daemon) {
    return new Settings(
        URI.create("https://tandem.example"),
        Path.of("."),
        "a secret of more than 24 characters",
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        daemon,
        Optional.empty(),
        Optional.empty());
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  /** Reads one stream and answers; tells how many bytes the file had. */
  private static CompletableFuture<Integer> answering(ServerSocket daemon, String answer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket socket = daemon.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                .isEqualTo("zINSTREAM\0");
            int size = 0;
            for (int next = in.readInt(); next > 0; next = in.readInt()) {
              size += in.readNBytes(next).length;
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return size;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
