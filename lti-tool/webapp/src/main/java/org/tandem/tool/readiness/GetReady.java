package org.tandem.tool.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.GettingReady;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Place;

/**
 * Gets ready: reads, thinks about each situation, and says so. One may choose as often as one
 * likes; that it was done is kept with its day, and nothing of what was chosen on the way.
 */
@Dependent
@Transactional
public class GetReady implements GettingReady {
  private final Guides guides;
  private final Preparations preparations;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GetReady(Guides guides, Preparations preparations, Clock clock) {
    this.guides = guides;
    this.preparations = preparations;
    this.clock = clock;
  }

  @Override
  public State state(Place place, UUID personId, Side side) {
    Preparation wanted = preparations.of(place.tenantId(), place.programId(), side);
    Optional<Guide> guide = guide(place, side);
    if (guide.isEmpty()) {
      return State.NOTHING;
    }
    return preparations
        .done(place.tenantId(), place.programId(), personId, side, guide.get().id())
        .map(at -> State.DONE)
        .orElse(wanted.first() ? State.ASKED : State.OFFERED);
  }

  /** What a side of the program reads; none where there is nothing. */
  public Optional<Guide> guide(Place place, Side side) {
    return preparations
        .of(place.tenantId(), place.programId(), side)
        .guideId()
        .flatMap(id -> guides.newest(place.tenantId(), id));
  }

  /**
   * Says that the visitor is ready.
   *
   * @param choices the choice that they came to in each situation, by id; looked at and forgotten
   * @throws Rejection (not-found) where there is nothing to read; (think-again) while a situation
   *     has no choice that fits; (forbidden) for guests
   */
  public void done(Visit visit, Place place, Side side, Map<String, String> choices) {
    if (visit.role() == CourseRole.GUEST) {
      throw Rejection.forbidden("Guests of a course cannot take part.");
    }
    Guide guide = guide(place, side).orElseThrow(() -> Rejection.notFound("guide"));
    if (!guide.isAnsweredBy(choices)) {
      throw Rejection.conflict(
          "think-again", "Choose in each situation until what you would do fits.");
    }
    preparations.done(
        place.tenantId(), place.programId(), visit.personId(), guide, clock.instant());
  }
}
