package org.tandem.tool.mail;

import jakarta.activation.DataSource;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.tandem.tool.kernel.Doubling;

/** Hands mail in. */
public interface Mailer {
  /**
   * A mail.
   *
   * @param to whom
   * @param subject what it is headed
   * @param text what it says
   * @param rich the same for mail programs that show more than text, with a file
   * @param language what it is written in
   * @param unsubscribe the address that turns mail off with one click (RFC 8058); none for a mail
   *     that comes alone
   */
  record Mail(
      String to,
      String subject,
      String text,
      Optional<Rich> rich,
      Locale language,
      Optional<String> unsubscribe) {
    /** A mail of text alone. */
    public Mail(String to, String subject, String text, Locale language, String unsubscribe) {
      this(to, subject, text, Optional.empty(), language, Optional.of(unsubscribe));
    }

    /** A mail of text that comes alone: there is nothing to turn off. */
    public Mail(String to, String subject, String text, Locale language) {
      this(to, subject, text, Optional.empty(), language, Optional.empty());
    }
  }

  /**
   * What a mail has beside its text.
   *
   * @param html the text as a document of HTML
   * @param file a file to keep, with its name
   */
  record Rich(String html, DataSource file) {}

  /** Whether there is a server to hand mail in at. */
  boolean isThere();

  /**
   * Hands a mail in, within half a minute.
   *
   * @throws MailRefused if it was not taken
   */
  void send(Mail mail) throws MailRefused;

  /**
   * How long to leave a server in trouble alone: five minutes, then twice as long up to four hours.
   */
  static Duration pause(int failures) {
    return Doubling.of(Duration.ofMinutes(5), failures, Duration.ofHours(4));
  }
}
