package org.tandem.tool.recruitment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Place;

/**
 * Says that somebody of one's course would be a good mentor. Whether they take part, or how they
 * answered, is not to be learned from it: whoever is in the course can be named. They are named by
 * their full name, so that nobody reads the course's roster here.
 */
@Dependent
@Transactional
public class NominateMentor {
  private static final int LONGEST_NAME = 255;

  private final Nominations nominations;
  private final People people;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public NominateMentor(Nominations nominations, People people, Ids ids, Clock clock) {
    this.nominations = nominations;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Names somebody.
   *
   * @param name their full name, in whatever case
   * @param reason why, which they read with the visitor's name
   * @throws Rejection (invalid-input) without a reason; (nobody-called-that) and (two-called-that)
   *     where the name does not lead to one person; (yourself) for oneself; (already-nominated);
   *     (too-many-nominations) beyond {@link Nomination#MOST}; (forbidden) for guests
   */
  public void nominate(Visit visit, Place place, String name, String reason) {
    requireMember(visit, place);
    String why = PlainText.tidy(reason, Nomination.LONGEST_REASON);
    if (why.isEmpty()) {
      throw Rejection.invalid("invalid-input", "Say in a few words why.");
    }
    UUID nominee = called(place, PlainText.tidy(name, LONGEST_NAME)).id();
    if (nominee.equals(visit.personId())) {
      throw Rejection.conflict("yourself", "To help others yourself, hand in your own profile.");
    }
    List<Nominations.Named> known = nominations.by(place, visit.personId());
    if (known.stream().anyMatch(one -> one.nomineeId().equals(nominee))) {
      throw Rejection.conflict("already-nominated", "You have named this person already.");
    }
    if (known.size() >= Nomination.MOST) {
      throw Rejection.conflict(
          "too-many-nominations",
          "You can name up to " + Nomination.MOST + " people. Take one back first.");
    }
    if (!nominations.add(
        new Nomination(ids.next(), place, nominee, visit.personId(), why, clock.instant()))) {
      throw Rejection.stale();
    }
  }

  /** Whom the visitor named. */
  public List<Nominations.Named> named(Visit visit, Place place) {
    return nominations.by(place, visit.personId());
  }

  /** Takes one back; whatever became of it, it looks the same to the visitor. */
  public void takeBack(Visit visit, Place place, UUID nominationId) {
    nominations.remove(place, visit.personId(), nominationId);
  }

  /** A pretend student of the LMS says nothing to real people. */
  private void requireMember(Visit visit, Place place) {
    if (people
        .member(place.tenantId(), place.courseId(), visit.personId())
        .filter(NominateMentor::counts)
        .isEmpty()) {
      throw Rejection.forbidden("Guests of a course cannot name anybody.");
    }
  }

  private Person called(Place place, String name) {
    String wanted = comparable(name);
    List<Person> found =
        people.members(place.tenantId(), place.courseId()).stream()
            .filter(NominateMentor::counts)
            .map(Member::person)
            .filter(person -> comparable(person.name()).equals(wanted))
            .toList();
    if (found.isEmpty()) {
      throw Rejection.conflict(
          "nobody-called-that",
          "Nobody of this course is called that here. Write the full name as the course shows it.");
    }
    if (found.size() > 1) {
      throw Rejection.conflict(
          "two-called-that",
          "More than one person of this course is called that, so it is not clear who is meant.");
    }
    return found.get(0);
  }

  private static boolean counts(Member member) {
    return member.active()
        && member.role() != CourseRole.GUEST
        && !member.person().testUser()
        && !member.person().erased();
  }

  private static String comparable(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
