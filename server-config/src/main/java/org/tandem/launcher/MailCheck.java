package org.tandem.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * Whether the mail server takes reminders: it is reached, over TLS, lets Tandem in and its sender.
 */
final class MailCheck {
  private static final String MAIL = "mail";

  private final Optional<Path> trusted;
  private final String self;
  private final Duration patience;

  /**
   * @param trusted a PEM file of certificate authorities to trust besides the JDK's
   * @param self what this machine calls itself
   * @param patience how long each step may take
   */
  MailCheck(Optional<Path> trusted, String self, Duration patience) {
    this.trusted = trusted;
    this.self = self;
    this.patience = patience;
  }

  Finding of(Optional<MailServer> server) {
    if (server.isEmpty()) {
      return Finding.good(
          MAIL, "no server is named, so nobody is reminded by mail; TANDEM_SMTP_URL names one.");
    }
    MailServer mail = server.get();
    String where = mail.url().getHost() + ":" + mail.port();
    try (SmtpTalk talk = SmtpTalk.connect(mail.url().getHost(), mail.port(), patience)) {
      Optional<String> wrong = talk(talk, mail);
      return wrong.isPresent()
          ? Finding.bad(MAIL, where + " " + wrong.get())
          : Finding.good(MAIL, where + " takes mail from " + mail.from() + ".");
    } catch (SSLException e) {
      return Finding.bad(
          MAIL,
          where
              + " cannot be spoken to in secret ("
              + e.getMessage()
              + "): name it as its certificate does, serve the whole chain, or name its authority in"
              + " TANDEM_TRUSTED_CERTIFICATES; smtps:// is TLS from the first byte, smtp:// STARTTLS.");
    } catch (GeneralSecurityException e) {
      return Finding.bad(MAIL, "the certificates in TANDEM_TRUSTED_CERTIFICATES cannot be used.");
    } catch (IOException e) {
      return Finding.bad(MAIL, where + " " + unreachable(e));
    }
  }

  /** What the server does not want, in words; nothing where it would take a mail. */
  private Optional<String> talk(SmtpTalk talk, MailServer mail)
      throws IOException, GeneralSecurityException {
    if (mail.encryption() == MailServer.Encryption.TLS) {
      talk.encrypt(context());
    }
    SmtpTalk.Reply reply = talk.hear();
    if (!reply.isYes()) {
      return Optional.of("does not want this machine (" + reply.words() + "): allow it there.");
    }
    reply = talk.say("EHLO " + self);
    if (mail.encryption() == MailServer.Encryption.STARTTLS) {
      if (reply.offered("STARTTLS").isEmpty() || !talk.say("STARTTLS").isYes()) {
        return Optional.of(
            "offers no STARTTLS: use smtps:// in TANDEM_SMTP_URL, or smtp+plain:// for a relay on"
                + " this machine.");
      }
      talk.encrypt(context());
      reply = talk.say("EHLO " + self);
    }
    if (mail.password().isPresent()) {
      Optional<String> refused = logIn(talk, reply.offered("AUTH"), mail);
      if (refused.isPresent()) {
        return refused;
      }
    }
    reply = talk.say("MAIL FROM:<" + mail.from() + ">");
    talk.say("QUIT");
    return reply.isYes()
        ? Optional.empty()
        : Optional.of(
            "does not take mail from "
                + mail.from()
                + " ("
                + reply.words()
                + "): correct TANDEM_MAIL_FROM, or log in with a user in TANDEM_SMTP_URL and"
                + " TANDEM_SMTP_PASSWORD.");
  }

  /** Logs in (RFC 4954) by PLAIN or LOGIN, which is what mail servers offer over TLS. */
  private static Optional<String> logIn(SmtpTalk talk, List<String> offered, MailServer mail)
      throws IOException {
    String user = mail.url().getUserInfo();
    String password = mail.password().orElseThrow();
    SmtpTalk.Reply reply;
    if (offered.contains("PLAIN")) {
      reply = talk.say("AUTH PLAIN " + base64("\0" + user + "\0" + password));
    } else if (offered.contains("LOGIN")) {
      talk.say("AUTH LOGIN");
      talk.say(base64(user));
      reply = talk.say(base64(password));
    } else {
      return Optional.of(
          "offers no login by name and password here: leave the user out of TANDEM_SMTP_URL if it"
              + " knows this machine, or use smtps://.");
    }
    return reply.isYes()
        ? Optional.empty()
        : Optional.of(
            "refuses the login of "
                + user
                + " ("
                + reply.words()
                + "): correct the user in TANDEM_SMTP_URL and TANDEM_SMTP_PASSWORD.");
  }

  private SSLContext context() throws IOException, GeneralSecurityException {
    return trusted.isPresent()
        ? TrustedAuthorities.besidesTheJdks(trusted.get())
        : SSLContext.getDefault();
  }

  private static String unreachable(IOException problem) {
    if (problem instanceof UnknownHostException) {
      return "is not known to DNS: correct TANDEM_SMTP_URL.";
    }
    if (problem instanceof ConnectException) {
      return "refuses the connection: start the mail server, open the way to it, or correct the"
          + " port in TANDEM_SMTP_URL.";
    }
    String what =
        problem instanceof SocketTimeoutException
            ? "does not answer in time"
            : "breaks off (" + problem.getMessage() + ")";
    return what
        + ": smtps:// is for a port with TLS from the first byte (465), smtp:// for one with STARTTLS"
        + " (587); a firewall may be in between.";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
