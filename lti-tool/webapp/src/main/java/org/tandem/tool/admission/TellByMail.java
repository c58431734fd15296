package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.tandem.tool.mail.MailRound;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Programs;
import org.tandem.tool.reminders.Preference;
import org.tandem.tool.reminders.Recipient;
import org.tandem.tool.reminders.RemindPeople;
import org.tandem.tool.reminders.Reminders;
import org.tandem.tool.reminders.Rhythm;

/**
 * Tells applicants by mail what became of their application, and those who run a course that people
 * have waited for long: each once, outside their quiet hours, and nothing to whoever wants no mail.
 */
@Dependent
public class TellByMail {
  private static final int AT_ONCE = 100;

  private final Unheard unheard;
  private final Reminders reminders;
  private final Programs programs;
  private final People people;
  private final Mailer mailer;
  private final UnsubscribeLinks links;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TellByMail(
      Unheard unheard,
      Reminders reminders,
      Programs programs,
      People people,
      Mailer mailer,
      UnsubscribeLinks links,
      Clock clock) {
    this.unheard = unheard;
    this.reminders = reminders;
    this.programs = programs;
    this.people = people;
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
    Preference wish = reminders.preference(one.place().tenantId(), one.personId());
    if (wish.isQuiet(now) || !unheard.claim(each, now)) {
      return true;
    }
    return write(one.place(), one.personId(), wish)
        .map(
            letter ->
                send(
                    letter,
                    letter.words().subject(one),
                    letter.words().text(one, unheard.ahead(one)),
                    () -> unheard.later(each, now.plus(Mailer.pause(0)))))
        .orElse(true);
  }

  private boolean tell(Unheard.Staff each, Instant now) {
    Preference wish = reminders.preference(each.place().tenantId(), each.personId());
    if (wish.isQuiet(now) || !unheard.claim(each, now)) {
      return true;
    }
    return write(each.place(), each.personId(), wish)
        .map(
            letter ->
                send(
                    letter,
                    letter.words().staffSubject(),
                    letter.words().staffText(each),
                    () -> unheard.later(each)))
        .orElse(true);
  }

  /** To whom, and in which words. */
  private record Letter(Recipient to, ApplicantMail words) {}

  /** None where there is no address, no wish for mail, or no program any more. */
  private Optional<Letter> write(Place place, UUID person, Preference wish) {
    return wish.rhythm() == Rhythm.NEVER
        ? Optional.empty()
        : reminders
            .recipient(place.tenantId(), person)
            .flatMap(
                to ->
                    programs
                        .find(place.tenantId(), place.programId())
                        .map(
                            program ->
                                new Letter(
                                    to, new ApplicantMail(to.language(), program, course(place)))));
  }

  private boolean send(Letter letter, String subject, String text, Runnable later) {
    Recipient to = letter.to();
    String unsubscribe = links.of(RemindPeople.MAILS, to.tenantId(), to.personId());
    return MailRound.handIn(
        mailer,
        new Mailer.Mail(
            to.email(),
            subject,
            letter.words().signed(text, unsubscribe),
            to.language(),
            unsubscribe),
        () -> {},
        later);
  }

  private String course(Place place) {
    return people.course(place.tenantId(), place.courseId()).map(Course::title).orElse("");
  }
}
