package org.tandem.tool.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tandem.tool.mail.MailFixture.mail;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.tandem.tool.kernel.MailAccount.Encryption;

/** Mail handed in at a real server, with and without TLS, and at servers that misbehave. */
@SuppressWarnings("NullAway.Init") // set before all tests
class SmtpMailerTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final Optional<String> NOBODY = Optional.empty();

  @TempDir private static Path folder;
  private static SSLContext secure;
  private static SSLSocketFactory trusting;

  @BeforeAll
  static void certificateForLocalhost() throws Exception {
    Path file = folder.resolve("mail.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD);
    secure = SSLContext.getInstance("TLS");
    secure.init(keys.getKeyManagers(), null, null);
    trusting = trusting((X509Certificate) store.getCertificate("mail"));
  }

  @Test
  void saysInItsHeadersHowToTurnItOffAndThatNobodyWroteIt() throws Exception {
    try (MailFixture server = new MailFixture(UnaryOperator.identity())) {
      mailer(Encryption.NONE, server.port(), NOBODY).send(mail("maria@example.edu"));

      MimeMessage seen = server.next();
      assertThat(seen.getSubject()).isEqualTo("حان دورك");
      assertThat(seen.getContent().toString().strip()).isEqualTo("Something waits for you.");
      assertThat(seen.getFrom())
          .extracting(Object::toString)
          .containsExactly("tandem@tandem.example");
      assertThat(seen.getAllRecipients())
          .extracting(Object::toString)
          .containsExactly("maria@example.edu");
      assertThat(seen.getHeader("List-Unsubscribe"))
          .containsExactly("<https://tandem.example/reminders/off/abc>");
      assertThat(seen.getHeader("List-Unsubscribe-Post"))
          .containsExactly("List-Unsubscribe=One-Click");
      assertThat(seen.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(seen.getHeader("Content-Language")).containsExactly("ar");
      assertThat(seen.getMessageID()).endsWith("@tandem.example>");
      assertThat(seen.getSentDate()).isNotNull();
    }
  }

  @Test
  void sendsTextAndTheSameRicherAndAFile() throws Exception {
    byte[] pdf = "%PDF-1.5 of course".getBytes(StandardCharsets.US_ASCII);
    ByteArrayDataSource file = new ByteArrayDataSource(pdf, "application/pdf");
    file.setName("summary.pdf");
    try (MailFixture server = new MailFixture(UnaryOperator.identity())) {
      Mailer.Mail plain = mail("maria@example.edu");
      mailer(Encryption.NONE, server.port(), NOBODY)
          .send(
              new Mailer.Mail(
                  plain.to(),
                  plain.subject(),
                  "٣ أهداف",
                  Optional.of(new Mailer.Rich("<p>٣ أهداف</p>", file)),
                  plain.language(),
                  plain.unsubscribe()));

      MimeMessage seen = server.next();
      MimeMultipart parts = (MimeMultipart) seen.getContent();
      MimeMultipart either = (MimeMultipart) parts.getBodyPart(0).getContent();
      assertThat(either.getContentType()).startsWith("multipart/alternative");
      assertThat(either.getBodyPart(0).getContentType()).startsWith("text/plain");
      assertThat(either.getBodyPart(0).getContent()).isEqualTo("٣ أهداف");
      assertThat(either.getBodyPart(1).getContentType()).startsWith("text/html");
      assertThat(either.getBodyPart(1).getContent()).isEqualTo("<p>٣ أهداف</p>");
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("summary.pdf");
      assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
      assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
      assertThat(seen.getHeader("List-Unsubscribe")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TLS", "STARTTLS"})
  void handsInOverTlsWithThePasswordAndTrustsTheRightServerOnly(Encryption encryption)
      throws Exception {
    try (MailFixture server = new MailFixture(builder -> secured(builder, encryption))) {
      mailer(encryption, server.port(), Optional.of("word")).send(mail("maria@example.edu"));
      assertThat(server.next().getSubject()).isEqualTo("حان دورك");

      refused(mailer(encryption, server.port(), Optional.of("guess")), "maria@example.edu", false);
      refused(
          MailFixture.mailer(
              encryption,
              "localhost",
              server.port(),
              Optional.of("word"),
              (SSLSocketFactory) SSLSocketFactory.getDefault()),
          "maria@example.edu",
          false);
      refused(
          MailFixture.mailer(encryption, "127.0.0.1", server.port(), Optional.of("word"), trusting),
          "maria@example.edu",
          false);
      assertThat(server.count()).isZero();
    }
  }

  @Test
  void sendsNothingToAServerThatOffersNoTls() throws Exception {
    try (MailFixture server = new MailFixture(UnaryOperator.identity())) {
      refused(mailer(Encryption.STARTTLS, server.port(), NOBODY), "maria@example.edu", false);
      assertThat(server.count()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"no address", "a@example.edu\r\nBcc: all@example.edu", "a@b, c@d", ""})
  void refusesWhatIsNoSingleAddress(String to) throws Exception {
    try (MailFixture server = new MailFixture(UnaryOperator.identity())) {
      refused(mailer(Encryption.NONE, server.port(), NOBODY), to, true);
      assertThat(server.count()).isZero();
    }
  }

  @Test
  void givesUpOnAServerThatIsAwayOrHangs() throws Exception {
    int gone;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      gone = socket.getLocalPort();
    }
    refused(mailer(Encryption.NONE, gone, NOBODY), "maria@example.edu", false);
    try (ServerSocket hanging = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      refused(mailer(Encryption.NONE, hanging.getLocalPort(), NOBODY), "maria@example.edu", false);
    }
  }

  private static SMTPServer.Builder secured(SMTPServer.Builder builder, Encryption encryption) {
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
    return encryption == Encryption.TLS
        ? asking.serverSocketFactory(secure)
        : asking.enableTLS().requireTLS().startTlsSocketFactory(secure);
  }

  private static Mailer mailer(Encryption encryption, int port, Optional<String> password) {
    return MailFixture.mailer(encryption, "localhost", port, password, trusting);
  }

  private static void refused(Mailer mailer, String to, boolean forThisAddress) {
    MailRefused refused = catchThrowableOfType(MailRefused.class, () -> mailer.send(mail(to)));
    assertThat(refused).isNotNull();
    assertThat(refused.isForThisAddress()).isEqualTo(forThisAddress);
  }

  private static SSLSocketFactory trusting(X509Certificate certificate) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry("mail", certificate);
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context.getSocketFactory();
  }
}
