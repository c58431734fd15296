package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.program.Place;

/** How those who run a course decide about an application, with a reason that the person reads. */
@Dependent
@Transactional
public class DecideApplications {
  private static final int LONGEST_REASON = 500;

  private final Applications applications;
  private final GateKeeper gate;
  private final TakePart takePart;
  private final Clock clock;

  /** For the container. */
  @Inject
  public DecideApplications(
      Applications applications, GateKeeper gate, TakePart takePart, Clock clock) {
    this.applications = applications;
    this.gate = gate;
    this.takePart = takePart;
    this.clock = clock;
  }

  /**
   * Admits or declines; who is admitted takes part with what they have handed in.
   *
   * @param by who decides
   * @param person about whom
   * @param reason 1 to 500 characters
   * @param version the version last seen
   */
  public void decide(
      Place place, UUID by, UUID person, boolean admit, String reason, long version) {
    decide(
        applications.find(place, person).orElseThrow(() -> Rejection.notFound("application")),
        by,
        admit,
        reason,
        version);
  }

  /** The part of whoever is admitted, as it is then. */
  Optional<Participation> decide(
      Application asked, UUID by, boolean admit, String reason, long version) {
    Place place = asked.place();
    String said = PlainText.tidy(reason, LONGEST_REASON);
    if (said.isEmpty()) {
      throw Rejection.invalid("reason-missing", "Say why, in a sentence that the person reads.");
    }
    if (admit) {
      gate.requirePlace(
          place,
          asked.side(),
          applications.policy(place.tenantId(), place.programId()).policy(),
          asked.cohort());
    }
    Application decided =
        new Application(
            place,
            asked.personId(),
            asked.side(),
            asked.cohort(),
            admit ? Application.State.ADMITTED : Application.State.DECLINED,
            asked.appliedAt(),
            Optional.of(new Application.Decision(by, clock.instant(), said)),
            version);
    if (!applications.decide(decided)) {
      throw Rejection.stale();
    }
    return admit
        ? Optional.of(takePart.admit(place, asked.personId(), asked.side()))
        : Optional.empty();
  }
}
