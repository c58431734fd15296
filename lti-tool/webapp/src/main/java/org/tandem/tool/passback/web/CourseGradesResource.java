package org.tandem.tool.passback.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.tandem.tool.passback.GradeConflicts;
import org.tandem.tool.passback.RetryGrade;
import org.tandem.tool.people.Visitor;

/**
 * The choice between a teacher's own grade and an outcome's score, and scores that were not taken,
 * for those who run the course.
 */
@Path("/api/course/grades")
@Dependent
public class CourseGradesResource {
  private final Visitor visitor;
  private final GradeConflicts conflicts;
  private final RetryGrade retrying;

  /** For the container. */
  @Inject
  public CourseGradesResource(Visitor visitor, GradeConflicts conflicts, RetryGrade retrying) {
    this.visitor = visitor;
    this.conflicts = conflicts;
    this.retrying = retrying;
  }

  /** The score replaces the teacher's grade. */
  @POST
  @Path("/{message}/replace")
  public void replace(@PathParam("message") UUID message) {
    conflicts.replace(visitor.visit(), message);
  }

  /** A score that was not taken is sent again, at once. */
  @POST
  @Path("/{message}/retry")
  public void retry(@PathParam("message") UUID message) {
    retrying.retry(visitor.visit(), message);
  }

  /** The teacher's grade stays. */
  @POST
  @Path("/{message}/keep")
  public void keep(@PathParam("message") UUID message) {
    conflicts.keep(visitor.visit(), message);
  }
}
