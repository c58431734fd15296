package org.tandem.tool.mail;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLSocketFactory;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.tandem.tool.kernel.MailAccount;
import org.tandem.tool.kernel.Settings;

/** A real mail server on this machine, which keeps what it takes. */
public final class MailFixture implements AutoCloseable {
  private final BlockingQueue<byte[]> taken = new LinkedBlockingQueue<>();
  private final SMTPServer server;

  /** Started, on a port of its own. */
  public MailFixture(UnaryOperator<SMTPServer.Builder> how) {
    server =
        how.apply(
                SMTPServer.port(0)
                    .messageHandler(
                        (context, from, to, data) -> {
                          if (to.startsWith("unknown@")) {
                            throw new RejectException(550, "No such user");
                          }
                          taken.add(data);
                        }))
            .build();
    server.start();
  }

  /** Where it listens. */
  public int port() {
    return server.getPortAllocated();
  }

  /** How many mails wait to be asked for. */
  public int count() {
    return taken.size();
  }

  /** The oldest mail that was not asked for yet. */
  public MimeMessage next() throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(taken.take()));
  }

  /** A mail in Arabic. */
  public static Mailer.Mail mail(String to) {
    return new Mailer.Mail(
        to,
        "حان دورك",
        "Something waits for you.\n",
        Locale.forLanguageTag("ar"),
        "https://tandem.example/reminders/off/abc");
  }

  /** A mailer that hands in at a port of this machine. */
  public static Mailer mailer(
      MailAccount.Encryption encryption,
      String host,
      int port,
      Optional<String> password,
      SSLSocketFactory sockets) {
    return new SmtpMailer(
        new Settings(
            URI.create("https://tandem.example"),
            Path.of("."),
            "a secret of more than 24 characters",
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new MailAccount(
                    encryption,
                    host,
                    port,
                    password.map(known -> "tandem"),
                    password,
                    "tandem@tandem.example"))),
        sockets,
        Clock.systemUTC(),
        Duration.ofSeconds(5),
        new Unwatched());
  }

  @Override
  public void close() {
    server.stop();
  }
}
