package org.tandem.tool.recruitment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.recruitment.Source;
import org.tandem.tool.recruitment.Sources;

/** What became of the links that invite in a course, for those who run it. */
@NothingPersonal("counts that name nobody")
@Path("/api/course/campaigns")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class CourseCampaignsResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final Sources sources;

  /** For the container. */
  @Inject
  public CourseCampaignsResource(Visitor visitor, CourseProgram courseProgram, Sources sources) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.sources = sources;
  }

  /** The links of the course, by name. */
  @GET
  public List<Source> campaigns() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    return sources.campaigns(courseProgram.place(visit));
  }
}
