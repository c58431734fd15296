package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.mail.MailRefused;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
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
  private static final Logger LOG = Logger.getLogger(TellByMail.class.getName());
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
   * One round. It ends early where the mail server is in trouble.
   *
   * @param stopped whether the server is stopping
   */
  public void round(BooleanSupplier stopped) {
    if (!mailer.isThere()) {
      return;
    }
    Instant now = clock.instant();
    for (Unheard.Applicant each : unheard.applicants(now, AT_ONCE)) {
      if (stopped.getAsBoolean() || !tell(each, now)) {
        return;
      }
    }
    for (Unheard.Staff each : unheard.staff(now, AT_ONCE)) {
      if (stopped.getAsBoolean() || !tell(each, now)) {
        return;
      }
    }
  }

  private boolean tell(Unheard.Applicant each, Instant now) {
    Application one = each.application();
    UUID tenant = one.place().tenantId();
    Preference wish = reminders.preference(tenant, one.personId());
    if (wish.isQuiet(now) || !unheard.claim(each, now)) {
      return true;
    }
    Optional<Recipient> to = recipient(tenant, one.personId(), wish);
    Optional<Program> program = programs.find(tenant, one.place().programId());
    if (to.isEmpty() || program.isEmpty()) {
      return true;
    }
    ApplicantMail mail = new ApplicantMail(to.get().language(), program.get(), course(one.place()));
    String text = mail.text(one, unheard.ahead(one));
    return send(to.get(), mail.subject(one), text, () -> unheard.later(each, pause(now)));
  }

  private boolean tell(Unheard.Staff each, Instant now) {
    UUID tenant = each.place().tenantId();
    Preference wish = reminders.preference(tenant, each.personId());
    if (wish.isQuiet(now) || !unheard.claim(each, now)) {
      return true;
    }
    Optional<Recipient> to = recipient(tenant, each.personId(), wish);
    Optional<Program> program = programs.find(tenant, each.place().programId());
    if (to.isEmpty() || program.isEmpty()) {
      return true;
    }
    ApplicantMail mail =
        new ApplicantMail(to.get().language(), program.get(), course(each.place()));
    return send(to.get(), mail.staffSubject(), mail.staffText(each), () -> unheard.later(each));
  }

  private Optional<Recipient> recipient(UUID tenant, UUID person, Preference wish) {
    return wish.rhythm() == Rhythm.NEVER ? Optional.empty() : reminders.recipient(tenant, person);
  }

  /** Answers whether it makes sense to go on with the next. */
  private boolean send(Recipient to, String subject, String text, Runnable later) {
    String unsubscribe = links.of(RemindPeople.MAILS, to.tenantId(), to.personId());
    Locale language = to.language();
    try {
      mailer.send(
          new Mailer.Mail(
              to.email(),
              subject,
              ApplicantMail.signed(language, text, unsubscribe),
              language,
              unsubscribe));
      return true;
    } catch (MailRefused e) {
      LOG.log(Level.WARNING, "A mail about an application could not be handed in", e);
      if (!e.isForThisAddress()) {
        later.run();
      }
      return e.isForThisAddress();
    }
  }

  private static Instant pause(Instant now) {
    return now.plus(Mailer.pause(0));
  }

  private String course(Place place) {
    return people.course(place.tenantId(), place.courseId()).map(Course::title).orElse("");
  }
}
