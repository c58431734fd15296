package org.tandem.tool.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/**
 * Who is calling, from where: one launch of one person into one course. Everything a resource does
 * is limited by it.
 *
 * @param launchId the launch this request belongs to
 * @param tenantId the registration the launch came through
 * @param personId the person who launched
 * @param courseId the course launched from; none for launches from outside a course
 * @param role the person's role there
 * @param activityId the activity behind the link; none where the link is not set up yet
 * @param locale the language the person reads
 * @param issuer the platform's issuer identifier, for signatures
 * @param subject the person's subject at that platform, for signatures
 * @param deploymentId the deployment launched through, for signatures
 * @param launchedAt when the platform vouched for the person
 */
public record Visit(
    UUID launchId,
    UUID tenantId,
    UUID personId,
    Optional<UUID> courseId,
    CourseRole role,
    Optional<UUID> activityId,
    Locale locale,
    String issuer,
    String subject,
    String deploymentId,
    Instant launchedAt) {

  /** The course, where the request makes sense only inside one. */
  public UUID course() {
    return courseId.orElseThrow(
        () ->
            Rejection.invalid("course-needed", "Open this from inside a course, then try again."));
  }

  /** The activity, where the request makes sense only once the link is set up. */
  public UUID activity() {
    return activityId.orElseThrow(
        () ->
            Rejection.conflict(
                "activity-needed", "This link is not set up yet; an instructor can set it up."));
  }

  /** Refuses everyone but those who run the course. */
  public void requireStaff() {
    if (!isStaff()) {
      throw Rejection.forbidden("Only instructors and administrators of this course may do this.");
    }
  }

  /** Whether this person runs the course: an instructor, or an administrator inside a course. */
  public boolean isStaff() {
    return role == CourseRole.INSTRUCTOR || role == CourseRole.ADMINISTRATOR;
  }
}
