package org.tandem.lti;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A launch whose signature, audience, time, nonce and required claims were verified.
 *
 * @param issuer the platform
 * @param clientId the tool's id there
 * @param deploymentId the deployment within it; not yet looked up, that is the caller's
 * @param subject the person; absent in an anonymous launch
 * @param messageType which message this is
 * @param targetLinkUri what the person wants to open; always present for a resource link
 * @param roles what the platform says the person is
 * @param mentees ids of the people whom the person mentors, says the platform; only a hint
 * @param context the course, if the launch comes from one
 * @param resourceLink the placement; always present for a resource link
 * @param person what the platform tells about the person
 * @param custom the custom parameters
 * @param presentation how and where the tool is shown
 * @param platform which installation this is
 * @param gradeServices where grades may be kept
 * @param rosterService where the members can be read
 * @param forUser whom the message is about, where that is not the subject
 * @param locale the language to speak, a BCP 47 tag: that of the page, else that of the person
 * @param issuedAt when the platform made the token
 * @param claims everything else, for extensions
 */
public record Launch(
    String issuer,
    String clientId,
    String deploymentId,
    Optional<String> subject,
    MessageType messageType,
    Optional<String> targetLinkUri,
    Roles roles,
    List<String> mentees,
    Optional<CourseContext> context,
    Optional<ResourceLink> resourceLink,
    PersonalDetails person,
    CustomParameters custom,
    LaunchPresentation presentation,
    PlatformInstance platform,
    Optional<GradeServices> gradeServices,
    Optional<RosterService> rosterService,
    Optional<String> forUser,
    Optional<String> locale,
    Instant issuedAt,
    Claims claims) {

  /** Keeps its own copy. */
  public Launch {
    mentees = List.copyOf(mentees);
  }

  /** Names nothing personal. */
  @Override
  public String toString() {
    return "Launch["
        + messageType
        + ", issuer="
        + issuer
        + ", clientId="
        + clientId
        + ", deploymentId="
        + deploymentId
        + "]";
  }
}
