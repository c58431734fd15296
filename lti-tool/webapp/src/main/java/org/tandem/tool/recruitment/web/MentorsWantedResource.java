package org.tandem.tool.recruitment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.recruitment.Evidence;
import org.tandem.tool.recruitment.FollowCampaign;
import org.tandem.tool.recruitment.PeopleLikeYou;
import org.tandem.tool.recruitment.Standing;

/** The page that invites to help others, behind links that were made for it. */
@Path("/api/mentors-wanted")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class MentorsWantedResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final FollowCampaign follow;
  private final PeopleLikeYou likeYou;

  /** For the container. */
  @Inject
  public MentorsWantedResource(
      Visitor visitor, CourseProgram courseProgram, FollowCampaign follow, PeopleLikeYou likeYou) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.follow = follow;
    this.likeYou = likeYou;
  }

  /**
   * The invitation.
   *
   * @param title what the link is called
   * @param standing how the visitor stands to it
   * @param evidence what others do here
   */
  public record MentorsWantedView(String title, Standing standing, Evidence evidence) {}

  /** The invitation; that the visitor came by the link is noted. */
  @GET
  public MentorsWantedView invitation() {
    Visit visit = visitor.visit();
    Standing standing = follow.come(visit);
    return new MentorsWantedView(
        courseProgram.activity(visit).title(),
        standing,
        likeYou.of(courseProgram.place(visit), visit.personId()));
  }

  /** Begins the visitor's profile as a mentor. */
  @POST
  public void begin() {
    follow.begin(visitor.visit());
  }
}
