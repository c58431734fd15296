package org.tandem.tool.bulk.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.tandem.tool.bulk.AnswerInvitation;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;

/** What somebody answers who was invited to take part. */
@Path("/api/invitation")
@Dependent
@Transactional
public class InvitationResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final AnswerInvitation answer;

  /** For the container. */
  @Inject
  public InvitationResource(Visitor visitor, CourseProgram courseProgram, AnswerInvitation answer) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.answer = answer;
  }

  /** Says yes: a profile is begun, and nothing handed in. */
  @POST
  @Path("acceptance")
  public void accept() {
    Visit visit = visitor.visit();
    answer.accept(visit, courseProgram.place(visit));
  }

  /** Says no; nobody asks again. */
  @POST
  @Path("refusal")
  public void decline() {
    Visit visit = visitor.visit();
    answer.decline(visit, courseProgram.place(visit));
  }
}
