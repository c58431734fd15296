package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Place;

/** Finds how the outcomes of a place are graded. */
@Dependent
class Grading {
  private final Activities activities;

  /** For the container. */
  @Inject
  Grading(Activities activities) {
    this.activities = activities;
  }

  /**
   * The terms of the first graded activity of the program in the course; none where nothing is
   * graded.
   */
  Optional<GradeTerms> terms(Place place) {
    return activities.of(place.tenantId(), place.programId(), place.courseId()).stream()
        .flatMap(
            activity ->
                activity.grading().stream().map(policy -> new GradeTerms(activity.id(), policy)))
        .findFirst();
  }
}
