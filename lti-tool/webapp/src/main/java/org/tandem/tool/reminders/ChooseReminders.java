package org.tandem.tool.reminders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.people.Visit;

/** Lets people say how they want to be reminded. */
@Dependent
@Transactional
public class ChooseReminders {
  private final Reminders reminders;
  private final Mailer mailer;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ChooseReminders(Reminders reminders, Mailer mailer, Clock clock) {
    this.reminders = reminders;
    this.mailer = mailer;
    this.clock = clock;
  }

  /**
   * What a person has chosen.
   *
   * @param byMail whether mail can reach them: there is a mail server, and an address
   * @param preference what they want
   */
  public record Choice(boolean byMail, Preference preference) {}

  /** What the visitor has chosen. */
  public Choice of(Visit visit) {
    boolean byMail =
        mailer.isThere() && reminders.recipient(visit.tenantId(), visit.personId()).isPresent();
    return new Choice(byMail, reminders.preference(visit.tenantId(), visit.personId()));
  }

  /**
   * Keeps what the visitor wants.
   *
   * @param quietFrom like {@code 19:00}
   * @param quietUntil likewise; the same for no quiet hours
   * @param zone like {@code Europe/Vienna}
   * @throws Rejection (invalid-reminders) for what is no time or time zone; (stale-version) if it
   *     was changed since
   */
  public void choose(
      Visit visit, Rhythm rhythm, String quietFrom, String quietUntil, String zone, long seen) {
    Preference preference;
    try {
      preference =
          new Preference(
              rhythm,
              LocalTime.parse(quietFrom),
              LocalTime.parse(quietUntil),
              Optional.of(ZoneId.of(zone)),
              seen);
    } catch (DateTimeException e) {
      throw Rejection.invalid("invalid-reminders", "Give two times of day and your time zone.");
    }
    reminders.prefer(visit.tenantId(), visit.personId(), preference, clock.instant());
  }

  /** Turns a person's mail off, by the address that came with a mail. */
  public void stop(UnsubscribeLinks.Holder holder) {
    reminders.stop(holder.tenantId(), holder.personId());
  }
}
