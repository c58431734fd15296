package org.tandem.tool.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.tandem.tool.kernel.MailAccount;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.kernel.Watch;
import org.tandem.tool.kernel.Watched;
import org.tandem.tool.kernel.Work;

/**
 * Hands mail in by SMTP (RFC 5321, submission RFC 6409). Every step has a time limit, so that a
 * server that hangs holds up nothing but the mail.
 */
@ApplicationScoped
class SmtpMailer implements Mailer {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Optional<MailAccount> account;
  private final SSLSocketFactory sockets;
  private final String host;
  private final Clock clock;
  private final Duration patience;
  private final Watch watch;

  @Inject
  SmtpMailer(Settings settings, SSLSocketFactory sockets, Clock clock, Watch watch) {
    this(settings, sockets, clock, PATIENCE, watch);
  }

  /**
   * Hands mail in.
   *
   * @param patience how long each step may take
   */
  SmtpMailer(
      Settings settings, SSLSocketFactory sockets, Clock clock, Duration patience, Watch watch) {
    this.account = settings.mail();
    this.host = settings.publicUrl().getHost();
    this.sockets = sockets;
    this.clock = clock;
    this.patience = patience;
    this.watch = watch;
  }

  @Override
  public boolean isThere() {
    return account.isPresent();
  }

  @Override
  public void send(Mail mail) throws MailRefused {
    try (Watched seen = watch.begin(Work.MAIL)) {
      seen.outcome("refused");
      handIn(mail);
      seen.outcome("ok");
    }
  }

  private void handIn(Mail mail) throws MailRefused {
    MailAccount server =
        account.orElseThrow(() -> new IllegalStateException("No mail server is configured"));
    Session session = Session.getInstance(properties(server));
    try (Transport transport = session.getTransport()) {
      MimeMessage message = message(session, server, mail);
      transport.connect(
          server.host(), server.port(), server.user().orElse(null), server.password().orElse(null));
      transport.sendMessage(message, message.getAllRecipients());
    } catch (AddressException e) {
      throw new MailRefused(true, "This is no mail address", e);
    } catch (SendFailedException e) {
      boolean address = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
      throw new MailRefused(address, "The mail server did not take the address or the mail", e);
    } catch (MessagingException e) {
      throw new MailRefused(false, "The mail server did not take the mail", e);
    }
  }

  private MimeMessage message(Session session, MailAccount server, Mail mail)
      throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    write(message, mail);
    message.setSentDate(Date.from(clock.instant()));
    message.setContentLanguage(new String[] {mail.language().toLanguageTag()});
    if (mail.unsubscribe().isPresent()) {
      // RFC 8058 section 3.1: both headers, so that mail programs offer one click without a login.
      message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    // RFC 3834 section 5: nobody's absence notice is sent in answer.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  private static void write(MimeMessage message, Mail mail) throws MessagingException {
    String utf8 = StandardCharsets.UTF_8.name();
    if (mail.rich().isEmpty()) {
      message.setText(mail.text(), utf8);
      return;
    }
    Rich rich = mail.rich().get();
    // RFC 2046 section 5.1.4: the richest of the alternatives is the last.
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), utf8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(rich.html(), utf8, "html");
    MimeBodyPart either = new MimeBodyPart();
    either.setContent(new MimeMultipart("alternative", text, html));
    MimeBodyPart file = new MimeBodyPart();
    file.setDataHandler(new DataHandler(rich.file()));
    file.setFileName(rich.file().getName());
    message.setContent(new MimeMultipart("mixed", either, file));
  }

  private Properties properties(MailAccount server) {
    Properties properties = new Properties();
    String protocol = server.encryption() == MailAccount.Encryption.TLS ? "smtps" : "smtp";
    properties.setProperty("mail.transport.protocol", protocol);
    String at = "mail." + protocol + ".";
    properties.setProperty("mail.from", server.from());
    properties.setProperty(at + "localhost", host);
    String millis = String.valueOf(patience.toMillis());
    properties.setProperty(at + "connectiontimeout", millis);
    properties.setProperty(at + "timeout", millis);
    properties.setProperty(at + "writetimeout", millis);
    properties.setProperty(at + "auth", String.valueOf(server.user().isPresent()));
    if (server.encryption() == MailAccount.Encryption.STARTTLS) {
      properties.setProperty(at + "starttls.enable", "true");
      properties.setProperty(at + "starttls.required", "true");
    }
    properties.setProperty(at + "ssl.checkserveridentity", "true");
    properties.put(at + "ssl.socketFactory", sockets);
    return properties;
  }
}
