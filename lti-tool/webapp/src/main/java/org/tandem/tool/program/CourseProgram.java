package org.tandem.tool.program;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/** Finds the program that a visit is about: the one behind the activity launched. */
@Dependent
public class CourseProgram {
  private final Activities activities;
  private final Programs programs;

  /** For the container. */
  @Inject
  public CourseProgram(Activities activities, Programs programs) {
    this.activities = activities;
    this.programs = programs;
  }

  /** The activity launched. */
  public Activity activity(Visit visit) {
    return activities
        .find(visit.tenantId(), visit.activity())
        .filter(found -> found.courseId().equals(visit.course()))
        .orElseThrow(() -> Rejection.notFound("activity"));
  }

  /** The program launched into. */
  public Program program(Visit visit) {
    return programs.get(visit.tenantId(), activity(visit).programId());
  }

  /** The place of the visit. */
  public Place place(Visit visit) {
    return new Place(visit.tenantId(), activity(visit).programId(), visit.course());
  }

  /**
   * How outcomes become points here: the policy of the first graded activity of the program in the
   * course, or the template's where no link has a gradebook column.
   */
  public GradePolicy grading(Place place) {
    return activities.of(place.tenantId(), place.programId(), place.courseId()).stream()
        .flatMap(found -> found.grading().stream())
        .findFirst()
        .orElseGet(() -> programs.in(place).template().grading());
  }
}
