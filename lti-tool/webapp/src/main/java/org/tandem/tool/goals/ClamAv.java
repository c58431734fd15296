package org.tandem.tool.goals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Settings;

/**
 * Asks a ClamAV daemon by its INSTREAM command; where none is configured, every file passes.
 *
 * @see <a href="https://docs.clamav.net/manual/Usage/Scanning.html">ClamAV: scanning</a>
 */
@ApplicationScoped
class ClamAv implements FileScan {
  private static final Logger LOG = Logger.getLogger(ClamAv.class.getName());
  private static final int CHUNK = 64 * 1024;
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int LONGEST_ANSWER = 1_000;

  private final Optional<InetSocketAddress> daemon;

  @Inject
  ClamAv(Settings settings) {
    this.daemon =
        settings
            .virusScanner()
            .map(
                address ->
                    InetSocketAddress.createUnresolved(address.getHost(), address.getPort()));
  }

  @Override
  public void check(byte[] content) {
    if (daemon.isEmpty()) {
      return;
    }
    String answer;
    try {
      answer = ask(daemon.get(), content);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "The virus scanner at " + daemon.get() + " did not answer");
      throw unavailable();
    }
    if (answer.endsWith("FOUND")) {
      throw Rejection.invalid("file-infected", "The virus scanner refuses this file.");
    }
    if (!answer.endsWith("OK")) {
      LOG.warning(() -> "The virus scanner at " + daemon.get() + " answered " + answer);
      throw unavailable();
    }
  }

  private static String ask(InetSocketAddress daemon, byte[] content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(
          new InetSocketAddress(daemon.getHostString(), daemon.getPort()), PATIENCE_MILLIS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int from = 0; from < content.length; from += CHUNK) {
        int length = Math.min(CHUNK, content.length - from);
        out.writeInt(length);
        out.write(content, from, length);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
  }

  private static Rejection unavailable() {
    return Rejection.conflict(
        "scan-unavailable", "Files cannot be checked right now. Try again in a few minutes.");
  }
}
