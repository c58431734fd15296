package org.tandem.tool.goals.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.goals.ReadGoals;
import org.tandem.tool.people.Visit;

/** Puts together what one of a pair sees of its goals. */
@Dependent
class GoalsPage {
  private final ReadGoals reading;

  @Inject
  GoalsPage(ReadGoals reading) {
    this.reading = reading;
  }

  /**
   * Refuses whoever is not one of the two, before anything is said about their input.
   *
   * @throws org.tandem.tool.kernel.Rejection (not-found) for anybody else
   */
  Visit require(Visit visit, UUID engagementId) {
    reading.pair(visit, engagementId);
    return visit;
  }

  GoalsView of(Visit visit, UUID engagementId) {
    Engagement pair = reading.pair(visit, engagementId);
    return GoalsView.of(
        pair,
        reading.method(pair),
        reading.seenBy(pair, visit.personId()),
        reading.firstMeeting(pair),
        visit);
  }
}
