package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.tandem.tool.mail.MailRound;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.reminders.TellPerson;

/**
 * Tells applicants by mail what became of their application, and those who run a course that people
 * have waited for long: each once.
 */
@Dependent
public class TellByMail {
  private static final int AT_ONCE = 100;

  private final Unheard unheard;
  private final TellPerson tell;
  private final Mailer mailer;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TellByMail(Unheard unheard, TellPerson tell, Mailer mailer, Clock clock) {
    this.unheard = unheard;
    this.tell = tell;
    this.mailer = mailer;
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
    Instant now = clock.instant();
    boolean goesOn =
        MailRound.through(
            unheard.applicants(now, AT_ONCE),
            each -> each.application().personId(),
            each -> tell(each, now),
            stopped);
    if (goesOn) {
      MailRound.through(
          unheard.staff(now, AT_ONCE), Unheard.Staff::personId, each -> tell(each, now), stopped);
    }
  }

  private boolean tell(Unheard.Applicant each, Instant now) {
    Application one = each.application();
    return tell.once(
        one.place(),
        one.personId(),
        now,
        () -> unheard.claim(each, now),
        (language, program, course) ->
            new ApplicantMail(language, program, course).about(one, unheard.ahead(one)),
        () -> unheard.later(each, now.plus(Mailer.pause(0))));
  }

  private boolean tell(Unheard.Staff each, Instant now) {
    return tell.once(
        each.place(),
        each.personId(),
        now,
        () -> unheard.claim(each, now),
        (language, program, course) -> new ApplicantMail(language, program, course).toStaff(each),
        () -> unheard.later(each));
  }
}
