package org.tandem.path;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes every mail and passes none on. */
final class PostOffice implements AutoCloseable {
  private final Queue<String> addressees = new ConcurrentLinkedQueue<>();
  private final SMTPServer server =
      SMTPServer.port(0).messageHandler((context, from, to, mail) -> addressees.add(to)).build();

  private PostOffice() {
    server.start();
  }

  static PostOffice open() {
    return new PostOffice();
  }

  /** What Tandem needs to know of it. */
  Map<String, String> settings() {
    return Map.of(
        "TANDEM_SMTP_URL",
        "smtp+plain://localhost:" + server.getPortAllocated(),
        "TANDEM_MAIL_FROM",
        "tandem@demo.invalid");
  }

  /** To whom there was mail. */
  Queue<String> addressees() {
    return addressees;
  }

  @Override
  public void close() {
    server.stop();
  }
}
