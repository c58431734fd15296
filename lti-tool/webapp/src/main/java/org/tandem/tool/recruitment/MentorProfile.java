package org.tandem.tool.recruitment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.program.Place;

/** The profile as a mentor that a yes begins; nothing is handed in by it. */
@Dependent
@Transactional
public class MentorProfile {
  private static final int SEATS = 1;

  private final Participations participations;
  private final Engagements engagements;
  private final TakePart takePart;

  /** For the container. */
  @Inject
  public MentorProfile(Participations participations, Engagements engagements, TakePart takePart) {
    this.participations = participations;
    this.engagements = engagements;
    this.takePart = takePart;
  }

  /**
   * How somebody stands. Whoever is on their way to a mentor of their own, or has one, is left in
   * peace; somebody whose pair has come to its end is free again.
   */
  Standing standing(Place place, UUID personId) {
    Optional<Participation> part = participations.find(place, personId);
    if (part.filter(own -> own.side() == Side.MENTOR).isPresent()) {
      return Standing.HELPS;
    }
    List<Engagement> own = engagements.ofPerson(place, personId);
    boolean looks =
        part.flatMap(Participation::given).isPresent()
            && own.stream().noneMatch(Engagement::hasReachedItsEnd);
    return looks || own.stream().anyMatch(pair -> pair.state().isLive())
        ? Standing.LEARNS
        : Standing.FREE;
  }

  /** Begins one with what somebody has typed about themselves, not with what they looked for. */
  void begin(Place place, UUID personId) {
    Optional<Participation> own = participations.find(place, personId);
    takePart.draft(
        place,
        personId,
        Side.MENTOR,
        own.map(part -> offering(part.draft())).orElse(Profile.blank(SEATS)),
        own.map(Participation::version));
  }

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
