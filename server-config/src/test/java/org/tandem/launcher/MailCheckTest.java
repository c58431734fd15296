package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.tandem.path.Certificate;

/** The doctor at a real mail server, with and without TLS, and at servers that are none. */
@SuppressWarnings("NullAway.Init") // set before all tests
class MailCheckTest {
  private static final Optional<String> WORD = Optional.of("word");

  @TempDir private static Path folder;
  private static Certificate certificate;

  @BeforeAll
  static void certificateForLocalhost() throws Exception {
    certificate = Certificate.forHosts(folder, "localhost");
  }

  @Test
  void saysThatNobodyIsRemindedWhereNoServerIsNamed() {
    assertThat(check(Optional.of(certificate.pem())).of(Optional.empty()).line())
        .startsWith("ok    mail: no server is named");
  }

  @ParameterizedTest
  @ValueSource(strings = {"smtps", "smtp"})
  void logsInOverTlsAndSaysWhatIsWrongWithTheLoginOrTheCertificate(String scheme) {
    try (Server server = new Server(builder -> secured(builder, scheme))) {
      String url = scheme + "://tandem@localhost:" + server.port();
      assertThat(asked(url, WORD)).startsWith("ok    mail: localhost:").contains("takes mail from");
      assertThat(asked(url, Optional.of("guess")))
          .startsWith("BAD   mail: ")
          .contains("refuses the login of tandem", "TANDEM_SMTP_PASSWORD")
          .doesNotContain("guess");
      assertThat(check(Optional.empty()).of(server(url, WORD)).line())
          .startsWith("BAD   mail: ")
          .contains("TANDEM_TRUSTED_CERTIFICATES");
      assertThat(asked(scheme + "://tandem@127.0.0.1:" + server.port(), WORD))
          .as("a certificate for another name")
          .startsWith("BAD   mail: ")
          .contains("name it as its certificate does");
      assertThat(asked(scheme + "://localhost:" + server.port(), Optional.empty()))
          .as("a server that wants a login")
          .startsWith("BAD   mail: ")
          .contains("log in with a user");
    }
  }

  @Test
  void sendsNoPasswordWhereNobodyOffersTls() {
    try (Server server = new Server(UnaryOperator.identity())) {
      assertThat(asked("smtp://tandem@localhost:" + server.port(), WORD))
          .startsWith("BAD   mail: ")
          .contains("offers no STARTTLS");
      assertThat(asked("smtp+plain://localhost:" + server.port(), Optional.empty()))
          .startsWith("ok    mail: ");
      assertThat(asked("smtp+plain://tandem@localhost:" + server.port(), WORD))
          .contains("offers no login by name and password");
    }
  }

  @Test
  void saysThatNobodyIsThereOrAnswers() throws Exception {
    int gone;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      gone = socket.getLocalPort();
    }
    assertThat(asked("smtp+plain://127.0.0.1:" + gone, Optional.empty()))
        .contains("refuses the connection");
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(
              new MailCheck(Optional.empty(), "tandem.example.edu", Duration.ofMillis(500))
                  .of(server("smtp+plain://127.0.0.1:" + silent.getLocalPort(), Optional.empty()))
                  .line())
          .contains("does not answer in time", "465", "587");
    }
    assertThat(asked("smtps://mail.invalid", Optional.empty())).contains("is not known to DNS");
  }

  private static SMTPServer.Builder secured(SMTPServer.Builder builder, String scheme) {
    SMTPServer.Builder asking =
        builder
            .requireAuth()
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, word, context) -> {
                      if (!user.equals("tandem") || !word.equals("word")) {
                        throw new LoginFailedException();
                      }
                    }));
    return scheme.equals("smtps")
        ? asking.serverSocketFactory(certificate.context())
        : asking.enableTLS().requireTLS().startTlsSocketFactory(certificate.context());
  }

  private static String asked(String url, Optional<String> password) {
    return check(Optional.of(certificate.pem())).of(server(url, password)).line();
  }

  private static Optional<MailServer> server(String url, Optional<String> password) {
    return Optional.of(new MailServer(URI.create(url), password, "tandem@example.edu"));
  }

  private static MailCheck check(Optional<Path> trusted) {
    // A busy machine takes its time.
    return new MailCheck(trusted, "tandem.example.edu", Duration.ofSeconds(60));
  }

  /** A mail server on this machine. */
  private static final class Server implements AutoCloseable {
    private final SMTPServer server;

    Server(UnaryOperator<SMTPServer.Builder> how) {
      server = how.apply(SMTPServer.port(0)).build();
      server.start();
    }

    int port() {
      return server.getPortAllocated();
    }

    @Override
    public void close() {
      server.stop();
    }
  }
}
