package org.tandem.tool.reminders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tandem.tool.mail.MailRound;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.UnsubscribeLinks;

/**
 * Looks at the people who are due and sends those who want it one mail for everything that waits.
 * No transaction is open while the mail server is spoken to.
 */
@Dependent
public class RemindPeople {
  /** What these mails are called where they are turned off. */
  public static final String MAILS = "reminders";

  private static final int AT_ONCE = 100;

  private final Reminders reminders;
  private final WhoseTurn whoseTurn;
  private final Mailer mailer;
  private final UnsubscribeLinks links;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RemindPeople(
      Reminders reminders,
      WhoseTurn whoseTurn,
      Mailer mailer,
      UnsubscribeLinks links,
      Clock clock) {
    this.reminders = reminders;
    this.whoseTurn = whoseTurn;
    this.mailer = mailer;
    this.links = links;
    this.clock = clock;
  }

  /**
   * One round.
   *
   * @param stopped whether the server is stopping
   */
  public void round(BooleanSupplier stopped) {
    if (!mailer.isThere()) {
      return;
    }
    reminders.takeIn(clock.instant());
    MailRound.through(
        reminders.due(clock.instant(), AT_ONCE), Reminders.Due::personId, this::look, stopped);
  }

  /** Looks at one person; answers whether it makes sense to go on with the next. */
  private boolean look(Reminders.Due due) {
    Instant now = clock.instant();
    Preference wish = reminders.preference(due.tenantId(), due.personId());
    if (!reminders.claim(due, wish.nextMorning(now))
        || wish.isQuiet(now)
        || wish.rhythm() == Rhythm.NEVER) {
      return true;
    }
    Optional<Recipient> recipient = reminders.recipient(due.tenantId(), due.personId());
    return recipient.isEmpty() || look(due, wish, recipient.get(), now);
  }

  private boolean look(Reminders.Due due, Preference wish, Recipient recipient, Instant now) {
    Digest digest = whoseTurn.of(recipient);
    Reminded before = reminders.reminded(due.tenantId(), due.personId());
    if (digest.isEmpty() && !before.about().isEmpty()) {
      reminders.told(due.tenantId(), due.personId(), before.settled());
    }
    if (!before.allows(digest.fingerprint(), wish.rhythm(), now)) {
      return true;
    }
    return MailRound.handIn(
        mailer,
        mail(recipient, digest),
        () ->
            reminders.told(due.tenantId(), due.personId(), before.told(digest.fingerprint(), now)),
        () ->
            reminders.again(
                due.tenantId(),
                due.personId(),
                now.plus(Mailer.pause(due.failures())),
                due.failures() + 1));
  }

  private Mailer.Mail mail(Recipient recipient, Digest digest) {
    String unsubscribe = links.of(MAILS, recipient.tenantId(), recipient.personId());
    return new Mailer.Mail(
        recipient.email(),
        digest.subject(recipient.language()),
        digest.text(recipient.language(), unsubscribe),
        recipient.language(),
        unsubscribe);
  }
}
