package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.people.Visit;

/**
 * Invites somebody whose pair has come to its end to help others in turn. A yes begins their
 * profile as a mentor with what their own goals have shown; nothing is handed in for them. After a
 * no they are never asked again.
 */
@Dependent
@Transactional
public class GiveBack {
  private static final int SEATS = 1;
  private static final int MOST_WORDS = 10;
  private static final int LONGEST_WORD = 80;

  private final PairAccess access;
  private final Engagements engagements;
  private final Participations participations;
  private final TakePart takePart;
  private final Invitations invitations;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GiveBack(
      PairAccess access,
      Engagements engagements,
      Participations participations,
      TakePart takePart,
      Invitations invitations,
      Clock clock) {
    this.access = access;
    this.engagements = engagements;
    this.participations = participations;
    this.takePart = takePart;
    this.invitations = invitations;
    this.clock = clock;
  }

  /**
   * What the visitor is asked after a pair: whether they would pass this on; nothing where there is
   * nothing to ask.
   *
   * @throws Rejection (not-found) for anybody but the two
   */
  public Optional<List<String>> invitation(Visit visit, UUID engagementId) {
    Engagement pair = access.own(visit, engagementId);
    Optional<Invitation> known = invitations.find(visit.tenantId(), visit.personId());
    if (!canBeAsked(pair, visit.personId()) || known.flatMap(Invitation::answer).isPresent()) {
      return Optional.empty();
    }
    if (known.isEmpty()) {
      invitations.add(
          visit.tenantId(),
          new Invitation(
              visit.personId(),
              pair.place().programId(),
              pair.id(),
              clock.instant(),
              Optional.empty()));
    }
    return Optional.of(profile(pair, visit.personId()).skills());
  }

  /**
   * Says yes: the visitor's profile as a mentor is begun for them to look at.
   *
   * @throws Rejection (not-invited) where nobody asks, or an answer was given
   */
  public void accept(Visit visit, UUID engagementId) {
    Engagement pair = answered(visit, engagementId, Invitation.Answer.ACCEPTED);
    UUID person = visit.personId();
    takePart.draft(
        pair.place(),
        person,
        Side.MENTOR,
        profile(pair, person),
        participations.find(pair.place(), person).map(Participation::version));
  }

  /**
   * Says no, for good.
   *
   * @throws Rejection (not-invited) where nobody asks, or an answer was given
   */
  public void decline(Visit visit, UUID engagementId) {
    answered(visit, engagementId, Invitation.Answer.DECLINED);
  }

  private Engagement answered(Visit visit, UUID engagementId, Invitation.Answer answer) {
    Engagement pair = access.own(visit, engagementId);
    if (!canBeAsked(pair, visit.personId())
        || !invitations.answer(visit.tenantId(), visit.personId(), answer, clock.instant())) {
      throw Rejection.conflict("not-invited", "There is no invitation to answer any more.");
    }
    return pair;
  }

  /** Whoever learned in a pair with an outcome, has no other one here, and is no mentor yet. */
  private boolean canBeAsked(Engagement pair, UUID personId) {
    return pair.sideOf(personId) == Side.MENTEE
        && pair.hasReachedItsEnd()
        && engagements.ofPerson(pair.place(), personId).stream()
            .noneMatch(other -> other.state().isLive())
        && participations
            .find(pair.place(), personId)
            .filter(part -> part.side() == Side.MENTOR)
            .isEmpty();
  }

  /** What they looked for is what they can offer now, and their goals are what they can tell of. */
  private Profile profile(Engagement pair, UUID personId) {
    List<String> reached = invitations.reachedGoals(pair.place().tenantId(), pair.id());
    Profile blank = Profile.blank(SEATS);
    return participations
        .find(pair.place(), personId)
        .map(part -> part.given().orElse(part.draft()))
        .map(
            own ->
                new Profile(
                    own.about(),
                    reached.isEmpty() ? List.of() : own.skills(),
                    topics(reached, own.topics()),
                    own.languages(),
                    SEATS,
                    blank.ranked(),
                    blank.vetoes(),
                    own.hours(),
                    blank.details()))
        .orElse(blank);
  }

  private static List<String> topics(List<String> reached, List<String> own) {
    List<String> all = new ArrayList<>();
    reached.stream().filter(title -> title.length() <= LONGEST_WORD).forEach(all::add);
    all.addAll(own);
    return all.stream().distinct().limit(MOST_WORDS).toList();
  }
}
