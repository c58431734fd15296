package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outbox.NewMessage;
import org.tandem.tool.outbox.Outbox;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.Rosters;

/** Asks for the roster of a course, in the background and not too often. */
@Dependent
public class RosterSync {

  static final String KIND = "roster";
  private static final Duration AT_MOST_EVERY = Duration.ofHours(1);

  private final Rosters rosters;
  private final RosterStates states;
  private final LatelyAsked lately;
  private final Outbox outbox;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RosterSync(
      Rosters rosters, RosterStates states, LatelyAsked lately, Outbox outbox, Clock clock) {
    this.rosters = rosters;
    this.states = states;
    this.lately = lately;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Asks unless that was done within the hour; cheap enough for every launch, in whose transaction
   * it runs.
   */
  public void request(UUID tenantId, UUID courseId) {
    Instant now = clock.instant();
    Instant recently = now.minus(AT_MOST_EVERY);
    if (lately.since(courseId, recently)) {
      return;
    }
    Optional<Instant> asked =
        states
            .find(tenantId, courseId)
            .flatMap(RosterState::requestedAt)
            .filter(at -> at.isAfter(recently));
    asked.ifPresentOrElse(
        at -> lately.saw(courseId, at), () -> ask(tenantId, courseId, now, recently));
  }

  /**
   * Asks now, because a person wants it.
   *
   * @throws Rejection when the platform offers no roster for this course
   */
  @Transactional
  public void requestNow(UUID tenantId, UUID courseId) {
    Instant now = clock.instant();
    if (!ask(tenantId, courseId, now, now)) {
      throw Rejection.conflict(
          "no-roster", "The platform does not offer the list of this course's members.");
    }
  }

  private boolean ask(UUID tenantId, UUID courseId, Instant now, Instant notSince) {
    Optional<CourseServices> course =
        rosters.services(tenantId, courseId).filter(c -> c.membershipsUrl().isPresent());
    if (course.isPresent() && states.request(tenantId, courseId, now, notSince)) {
      outbox.send(
          new NewMessage(
              tenantId,
              KIND,
              courseId.toString(),
              course.get().title(),
              Json.createObjectBuilder().add("courseId", courseId.toString()).build()));
    }
    return course.isPresent();
  }
}
