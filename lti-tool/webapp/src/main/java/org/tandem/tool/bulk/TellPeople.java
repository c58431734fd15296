package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.tandem.tool.mail.MailRound;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.reminders.TellPerson;

/** Tells people by mail, once each, what was done to their pairs together with others. */
@Dependent
public class TellPeople {
  private static final int AT_ONCE = 100;

  private final Notices notices;
  private final TellPerson tell;
  private final Mailer mailer;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TellPeople(Notices notices, TellPerson tell, Mailer mailer, Clock clock) {
    this.notices = notices;
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
    MailRound.through(
        notices.due(now, AT_ONCE), Notices.Notice::personId, each -> tell(each, now), stopped);
  }

  private boolean tell(Notices.Notice each, Instant now) {
    if (!tell.reaches(each.place().tenantId(), each.personId())) {
      notices.drop(each);
      return true;
    }
    return tell.once(
        each.place(),
        each.personId(),
        now,
        () -> notices.claim(each, now),
        (language, program, course) -> NoticeMail.of(each, language, program, course),
        () -> notices.later(each, now.plus(Mailer.pause(0))));
  }
}
