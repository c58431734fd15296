package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
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
    String said = PlainText.tidy(reason, LONGEST_REASON);
    if (said.isEmpty()) {
      throw Rejection.invalid("reason-missing", "Say why, in a sentence that the person reads.");
    }
    Application asked =
        applications.find(place, person).orElseThrow(() -> Rejection.notFound("application"));
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
            person,
            asked.side(),
            asked.cohort(),
            admit ? Application.State.ADMITTED : Application.State.DECLINED,
            asked.appliedAt(),
            Optional.of(new Application.Decision(by, clock.instant(), said)),
            version);
    if (!applications.decide(decided)) {
      throw Rejection.stale();
    }
    if (admit) {
      takePart.admit(place, person, asked.side());
    }
  }
}
