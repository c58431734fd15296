package org.tandem.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Passes on from the server's console what concerns an operator; the complete log is in a file. */
final class ServerOutput implements Runnable {
  private final InputStream from;
  private final Log to;
  private final Runnable applicationFailed;
  private boolean passing = true;

  /**
   * @param from what the server prints
   * @param to what the operator reads
   * @param applicationFailed called when the server says that the application did not start
   */
  ServerOutput(InputStream from, Log to, Runnable applicationFailed) {
    this.from = from;
    this.to = to;
    this.applicationFailed = applicationFailed;
  }

  @Override
  public void run() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        pass(ConsoleLine.parse(line));
        if (!lines.ready()) {
          to.flush();
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      to.say("Tandem: the server's output ended: " + e.getMessage());
    }
    to.flush();
  }

  private void pass(ConsoleLine line) {
    // A stack trace or a long message goes where its first line went.
    passing = line.concernsOperator() && (passing || !line.continues());
    if (passing) {
      to.line(line);
    }
    if (line.saysApplicationFailed()) {
      applicationFailed.run();
    }
  }
}
