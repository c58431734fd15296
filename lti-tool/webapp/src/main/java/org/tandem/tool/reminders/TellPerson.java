package org.tandem.tool.reminders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.tandem.tool.mail.MailRound;
import org.tandem.tool.mail.Mailer;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Programs;

/**
 * Tells somebody one thing about a program by mail: outside their quiet hours, in their language,
 * and nothing to whoever wants no mail.
 */
@Dependent
public class TellPerson {
  private final Reminders reminders;
  private final Programs programs;
  private final People people;
  private final Mailer mailer;
  private final UnsubscribeLinks links;

  /** For the container. */
  @Inject
  public TellPerson(
      Reminders reminders,
      Programs programs,
      People people,
      Mailer mailer,
      UnsubscribeLinks links) {
    this.reminders = reminders;
    this.programs = programs;
    this.people = people;
    this.mailer = mailer;
    this.links = links;
  }

  /**
   * What is said.
   *
   * @param off how to get no more mail, with {0} for the address that does it
   */
  public record Letter(String subject, String text, String off) {}

  /** Says it in a language, of a program and a course by its title. */
  public interface Words {
    /** What is said. */
    Letter of(Locale language, Program program, String course);
  }

  /** Whether mail reaches somebody: they have an address and have not turned mail off. */
  public boolean reaches(UUID tenantId, UUID personId) {
    return reminders.preference(tenantId, personId).rhythm() != Rhythm.NEVER
        && reminders.recipient(tenantId, personId).isPresent();
  }

  /**
   * Tells somebody, if this is the time for it.
   *
   * @param claim takes them over from all other nodes; false where another was faster
   * @param later gives that back, where mail cannot be handed in now
   * @return whether it makes sense to go on with others
   */
  public boolean once(
      Place place, UUID personId, Instant now, BooleanSupplier claim, Words words, Runnable later) {
    Preference wish = reminders.preference(place.tenantId(), personId);
    if (wish.isQuiet(now) || !claim.getAsBoolean() || wish.rhythm() == Rhythm.NEVER) {
      return true;
    }
    Optional<Recipient> recipient = reminders.recipient(place.tenantId(), personId);
    Optional<Program> program = programs.find(place.tenantId(), place.programId());
    return recipient.isEmpty()
        || program.isEmpty()
        || send(
            recipient.get(),
            words.of(recipient.get().language(), program.get(), course(place)),
            later);
  }

  private boolean send(Recipient to, Letter letter, Runnable later) {
    String unsubscribe = links.of(RemindPeople.MAILS, to.tenantId(), to.personId());
    return MailRound.handIn(
        mailer,
        new Mailer.Mail(
            to.email(),
            letter.subject(),
            letter.text() + "\n\n" + letter.off().replace("{0}", unsubscribe) + "\n",
            to.language(),
            unsubscribe),
        () -> {},
        later);
  }

  private String course(Place place) {
    return people.course(place.tenantId(), place.courseId()).map(Course::title).orElse("");
  }
}
