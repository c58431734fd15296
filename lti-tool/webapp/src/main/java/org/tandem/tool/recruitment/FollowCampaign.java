package org.tandem.tool.recruitment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Widget;

/**
 * Somebody who came by a link that invites to help others: a campaign. The link is an activity of
 * its own in the course, named as the campaign is; its address in the LMS is what is sent around,
 * and the launch says which one it was. Nothing has to be typed, kept in the browser or trusted.
 */
@Dependent
@Transactional
public class FollowCampaign {
  private final CourseProgram courseProgram;
  private final MentorProfile profile;
  private final CampaignVisits visits;
  private final Clock clock;

  /** For the container. */
  @Inject
  public FollowCampaign(
      CourseProgram courseProgram, MentorProfile profile, CampaignVisits visits, Clock clock) {
    this.courseProgram = courseProgram;
    this.profile = profile;
    this.visits = visits;
    this.clock = clock;
  }

  /**
   * Where the visitor stands, and notes that they came, where they came by such a link and do not
   * help yet.
   */
  public Standing come(Visit visit) {
    Place place = courseProgram.place(visit);
    Standing standing = profile.standing(place, visit.personId());
    Activity activity = courseProgram.activity(visit);
    if (activity.widget() == Widget.MENTORS
        && visit.role() == CourseRole.LEARNER
        && standing != Standing.HELPS) {
      visits.came(place, visit.personId(), activity.id(), clock.instant());
    }
    return standing;
  }

  /**
   * Begins the visitor's profile as a mentor, for them to look at and hand in.
   *
   * @throws Rejection (not-free-to-help) where they help already, or are on their way to a mentor
   *     of their own; (forbidden) for guests
   */
  public void begin(Visit visit) {
    if (visit.role() == CourseRole.GUEST) {
      throw Rejection.forbidden("Guests of a course cannot take part.");
    }
    Place place = courseProgram.place(visit);
    if (profile.standing(place, visit.personId()) != Standing.FREE) {
      throw Rejection.conflict(
          "not-free-to-help", "You take part in another way at the moment. Reload the page.");
    }
    profile.begin(place, visit.personId());
  }
}
