package org.tandem.tool.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.Visit;

/**
 * What one launch opened: one person, in one course, in one frame or tab. Two launches never share
 * anything.
 *
 * @param id the launch
 * @param tenantId the registration
 * @param secretHash the hash of what the browser's cookie holds
 * @param personId who
 * @param courseId where; none outside a course
 * @param role as what
 * @param view what it opens
 * @param reason why there is nothing to see, where that is so
 * @param activityId what the link stands for
 * @param link the link that was clicked; none for messages without one
 * @param aboutId whom the launch is about, where that is somebody else who is known here
 * @param signed whether the platform signed who it is (LTI 1.3), and not whoever has a shared
 *     secret (1.1)
 * @param issuer the platform
 * @param subject the person's identifier there
 * @param deploymentId the deployment
 * @param locale the language to speak
 * @param frameOrigin the page around the frame, as far as the signed launch names it
 * @param returnUrl where the person can go back to in the platform, checked to be of its origins
 * @param launchedAt when the platform vouched for the person
 * @param seenAt when the person last did something, to within five minutes
 */
public record LaunchSession(
    UUID id,
    UUID tenantId,
    String secretHash,
    UUID personId,
    Optional<UUID> courseId,
    CourseRole role,
    View view,
    View.Reason reason,
    Optional<UUID> activityId,
    Optional<Link> link,
    Optional<UUID> aboutId,
    boolean signed,
    String issuer,
    String subject,
    String deploymentId,
    Locale locale,
    Optional<String> frameOrigin,
    Optional<String> returnUrl,
    Instant launchedAt,
    Instant seenAt) {

  /** How long somebody may do nothing. */
  static final Duration IDLE = Duration.ofMinutes(60);

  /** How long a launch is good for at most. */
  static final Duration LIFETIME = Duration.ofHours(12);

  private static final int LONGEST_TITLE = 255;
  private static final Duration SEEN_PRECISION = Duration.ofMinutes(5);

  /**
   * The link that was clicked.
   *
   * @param id the platform's id
   * @param title what people read on it
   * @param lineItemUrl its gradebook column, if it has exactly one
   */
  public record Link(String id, Optional<String> title, Optional<String> lineItemUrl) {}

  /** A title in the room that there is for one. */
  static String shortened(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
  }

  boolean isOver(Instant now) {
    return now.isAfter(seenAt.plus(IDLE)) || now.isAfter(launchedAt.plus(LIFETIME));
  }

  boolean isDueToBeSeen(Instant now) {
    return now.isAfter(seenAt.plus(SEEN_PRECISION));
  }

  /** The same session once its link is set up. */
  LaunchSession settled(UUID activity, Destination destination) {
    return new LaunchSession(
        id,
        tenantId,
        secretHash,
        personId,
        courseId,
        role,
        destination.view(),
        destination.reason(),
        Optional.of(activity),
        link,
        aboutId,
        signed,
        issuer,
        subject,
        deploymentId,
        locale,
        frameOrigin,
        returnUrl,
        launchedAt,
        seenAt);
  }

  /** What other components may know of it. */
  public Visit visit() {
    return new Visit(
        id,
        tenantId,
        personId,
        courseId,
        role,
        activityId,
        locale,
        issuer,
        subject,
        deploymentId,
        launchedAt);
  }
}
