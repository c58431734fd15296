package org.tandem.tool.recruitment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MentorInvitations;
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
  private final Nominations nominations;
  private final KeptApart keptApart;
  private final MentorProfile profile;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AnswerNomination(
      Nominations nominations, KeptApart keptApart, MentorProfile profile, Clock clock) {
    this.nominations = nominations;
    this.keptApart = keptApart;
    this.profile = profile;
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
        || profile.standing(place, personId) != Standing.FREE) {
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
    profile.begin(place, visit.personId());
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
}
