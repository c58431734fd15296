package org.tandem.tool.reminders;

import java.util.Locale;

/** Hands mail in. */
public interface Mailer {
  /**
   * A mail.
   *
   * @param to whom
   * @param subject what it is headed
   * @param text what it says
   * @param language what it is written in
   * @param unsubscribe the address that turns mail off with one click (RFC 8058)
   */
  record Mail(String to, String subject, String text, Locale language, String unsubscribe) {}

  /** Whether there is a server to hand mail in at. */
  boolean isThere();

  /**
   * Hands a mail in, within half a minute.
   *
   * @throws MailRefused if it was not taken
   */
  void send(Mail mail) throws MailRefused;
}
