package org.tandem.tool.recruitment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MentorInvitations;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Place;
import org.tandem.tool.relations.KeptApart;

/**
 * What somebody does who was named as a good mentor: reads it, and says yes or no, once for all who
 * named them. A yes begins their profile as a mentor and hands nothing in; nobody learns of a no.
 */
@Dependent
@Transactional
public class AnswerNomination implements MentorInvitations {
  private static final int SEATS = 1;

  private final Nominations nominations;
  private final Participations participations;
  private final Engagements engagements;
  private final KeptApart keptApart;
  private final TakePart takePart;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AnswerNomination(
      Nominations nominations,
      Participations participations,
      Engagements engagements,
      KeptApart keptApart,
      TakePart takePart,
      Clock clock) {
    this.nominations = nominations;
    this.participations = participations;
    this.engagements = engagements;
    this.keptApart = keptApart;
    this.takePart = takePart;
    this.clock = clock;
  }

  @Override
  public boolean invites(Place place, UUID personId) {
    return !invitation(place, personId).isEmpty();
  }

  /**
   * What the others said, oldest first; nothing where there is nothing to ask: after an answer, for
   * somebody who is a mentor there, is waiting for one or has one, and of what people said from
   * whom something keeps them apart.
   */
  public List<Nomination> invitation(Place place, UUID personId) {
    List<Nomination> said = nominations.of(place, personId);
    if (said.isEmpty()
        || nominations.answer(place, personId).isPresent()
        || !canBeAsked(place, personId)) {
      return List.of();
    }
    Set<UUID> apart = keptApart.from(place.tenantId(), personId);
    return said.stream().filter(one -> !apart.contains(one.nominatorId())).toList();
  }

  /**
   * Says yes: the visitor's profile as a mentor is begun for them to look at.
   *
   * @throws Rejection (not-invited) where nobody asks, or an answer was given; (forbidden) for
   *     guests
   */
  public void accept(Visit visit, Place place) {
    answer(visit, place, Nomination.Answer.ACCEPTED);
    Optional<Participation> own = participations.find(place, visit.personId());
    takePart.draft(
        place,
        visit.personId(),
        Side.MENTOR,
        own.map(part -> offering(part.draft())).orElse(Profile.blank(SEATS)),
        own.map(Participation::version));
  }

  /**
   * Says no; nobody asks again in this program here.
   *
   * @throws Rejection (not-invited) where nobody asks, or an answer was given
   */
  public void decline(Visit visit, Place place) {
    answer(visit, place, Nomination.Answer.DECLINED);
  }

  private void answer(Visit visit, Place place, Nomination.Answer answer) {
    if (visit.role() == CourseRole.GUEST) {
      throw Rejection.forbidden("Guests of a course cannot take part.");
    }
    if (!invites(place, visit.personId())
        || !nominations.answer(place, visit.personId(), answer, clock.instant())) {
      throw Rejection.conflict("not-invited", "There is no invitation to answer any more.");
    }
  }

  /** Whoever is on their way to a mentor of their own, or helps already, is left in peace. */
  private boolean canBeAsked(Place place, UUID personId) {
    List<Engagement> own = engagements.ofPerson(place, personId);
    boolean learned = own.stream().anyMatch(Engagement::hasReachedItsEnd);
    return own.stream().noneMatch(pair -> pair.state().isLive())
        && participations
            .find(place, personId)
            .filter(part -> part.side() == Side.MENTOR || (part.given().isPresent() && !learned))
            .isEmpty();
  }

  /** What somebody has typed about themselves stays; what they looked for is another matter. */
  private static Profile offering(Profile own) {
    Profile blank = Profile.blank(SEATS);
    return new Profile(
        own.about(),
        blank.skills(),
        blank.topics(),
        own.languages(),
        SEATS,
        blank.ranked(),
        blank.vetoes(),
        own.hours(),
        blank.details());
  }
}
