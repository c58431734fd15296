package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.StaffInvitations;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Place;

/**
 * What somebody does who was invited to take part: a yes begins their profile and hands nothing in;
 * after a no nobody asks again.
 */
@Dependent
@Transactional
public class AnswerInvitation implements StaffInvitations {
  private final Invitations invitations;
  private final Participations participations;
  private final TakePart takePart;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AnswerInvitation(
      Invitations invitations, Participations participations, TakePart takePart, Clock clock) {
    this.invitations = invitations;
    this.participations = participations;
    this.takePart = takePart;
    this.clock = clock;
  }

  @Override
  public Optional<Invited> invited(Place place, UUID personId) {
    return invitations
        .find(place, personId)
        .filter(one -> !one.refused() && participations.find(place, personId).isEmpty())
        .map(one -> new Invited(one.side(), one.words()));
  }

  /**
   * Says yes.
   *
   * @throws Rejection (not-invited) where nobody asks any more; (forbidden) for guests
   */
  public void accept(Visit visit, Place place) {
    if (visit.role() == CourseRole.GUEST) {
      throw Rejection.forbidden("Guests of a course cannot take part.");
    }
    Side side = invited(place, visit.personId()).orElseThrow(AnswerInvitation::notInvited).side();
    takePart.draft(
        place,
        visit.personId(),
        side,
        Profile.blank(side == Side.MENTOR ? 1 : 0),
        Optional.empty());
  }

  /**
   * Says no.
   *
   * @throws Rejection (not-invited) where nobody asks any more
   */
  public void decline(Visit visit, Place place) {
    if (invited(place, visit.personId()).isEmpty()
        || !invitations.refuse(place, visit.personId(), clock.instant())) {
      throw notInvited();
    }
  }

  private static Rejection notInvited() {
    return Rejection.conflict("not-invited", "There is no invitation to answer any more.");
  }
}
