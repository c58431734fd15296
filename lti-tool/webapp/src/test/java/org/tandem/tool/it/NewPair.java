package org.tandem.tool.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.DesignProgram;
import org.tandem.tool.program.GradePolicy;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.PlaceActivity;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.ProgramStatus;
import org.tandem.tool.program.Widget;

/**
 * Makes a tenant of its own with a course, a program and two people who have accepted each other.
 */
@Dependent
public class NewPair {
  @Inject private DesignProgram design;
  @Inject private PlaceActivity placing;
  @Inject private Seats seats;
  @Inject private Pairing pairing;
  @Inject private ServerResources server;

  /**
   * Two people who have accepted each other.
   *
   * @param course where
   * @param program in which program
   * @param activity by which link
   * @param mentor the one who gives, launched
   * @param mentee the one who receives, launched
   * @param id of the pair
   */
  public record Paired(
      CourseFixture course,
      Program program,
      Activity activity,
      Visit mentor,
      Visit mentee,
      UUID id) {
    /** The program in the course. */
    public Place place() {
      return new Place(course.tenantId(), program.id(), course.courseId());
    }
  }

  /** From a template, with its own way of grading unless there is another. */
  public Paired in(String template, Optional<GradePolicy> grading) {
    CourseFixture course = new CourseFixture(server.dataSource());
    Program draft = design.draft(course.tenantId(), template, "Program");
    Program open =
        design.change(
            course.tenantId(), draft.id(), draft.name(), ProgramStatus.OPEN, draft.version());
    Activity activity =
        placing.create(
            course.tenantId(),
            new NewActivity(
                open.id(),
                course.courseId(),
                Widget.JOURNEY,
                "Mentoring",
                Optional.of(grading.orElse(open.template().grading()))));
    return pair(course, open, activity);
  }

  /** Two more people of the same course. */
  public Paired beside(Paired other) {
    return pair(other.course(), other.program(), other.activity());
  }

  private Paired pair(CourseFixture course, Program program, Activity activity) {
    Place place = new Place(course.tenantId(), program.id(), course.courseId());
    UUID mentorId = course.learner("Jonas Weber");
    UUID menteeId = course.learner("Maria Santos");
    seats.offer(place, mentorId, 1);
    Engagement proposed =
        pairing.propose(place, Kind.MENTORING, mentorId, menteeId, Optional.empty());
    pairing.accept(pairing.accept(proposed, menteeId), mentorId);
    return new Paired(
        course,
        program,
        activity,
        course.visit(mentorId, CourseRole.LEARNER, activity.id()),
        course.visit(menteeId, CourseRole.LEARNER, activity.id()),
        proposed.id());
  }
}
