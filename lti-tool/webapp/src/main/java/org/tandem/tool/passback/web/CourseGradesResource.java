package org.tandem.tool.passback.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.tandem.tool.passback.GradeConflicts;
import org.tandem.tool.people.Visitor;

/**
 * The choice between a teacher's own grade and an outcome's score, for those who run the course.
 */
@Path("/api/course/grades")
@Dependent
public class CourseGradesResource {
  private final Visitor visitor;
  private final GradeConflicts conflicts;

  /** For the container. */
  @Inject
  public CourseGradesResource(Visitor visitor, GradeConflicts conflicts) {
    this.visitor = visitor;
    this.conflicts = conflicts;
  }

  /** The score replaces the teacher's grade. */
  @POST
  @Path("/{message}/replace")
  public void replace(@PathParam("message") UUID message) {
    conflicts.replace(visitor.visit(), message);
  }

  /** The teacher's grade stays. */
  @POST
  @Path("/{message}/keep")
  public void keep(@PathParam("message") UUID message) {
    conflicts.keep(visitor.visit(), message);
  }
}
