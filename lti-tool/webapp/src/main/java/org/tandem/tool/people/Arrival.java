package org.tandem.tool.people;

import java.util.Optional;
import java.util.UUID;

/**
 * What a platform tells, at a launch, about the person and the course.
 *
 * @param tenantId the registration
 * @param subject the platform's identifier of the person, up to 255 characters
 * @param name what to call them, if the platform says
 * @param email their address, if the platform says
 * @param locale their language, a BCP 47 tag, if the platform says
 * @param testUser whether it is a platform's pretend student
 * @param course where they come from; none outside a course
 * @param role what they are there
 */
public record Arrival(
    UUID tenantId,
    String subject,
    Optional<String> name,
    Optional<String> email,
    Optional<String> locale,
    boolean testUser,
    Optional<CourseArrival> course,
    CourseRole role) {

  /** The same without name and address. */
  public Arrival nameless() {
    return new Arrival(
        tenantId, subject, Optional.empty(), Optional.empty(), locale, testUser, course, role);
  }

  /**
   * The course of an arrival and what the platform offers for it. A service that one launch does
   * not mention is not forgotten: platforms leave them out of some messages.
   *
   * @param deploymentId the deployment
   * @param contextId the platform's identifier of the course
   * @param title what people call it, if the platform says
   * @param membershipsUrl where its members can be read
   * @param lineItemsUrl where its gradebook columns are kept
   * @param gradeScopes what may be done there, separated by blanks
   * @param groupsUrl where its groups can be read
   * @param groupSetsUrl where the sets that its groups form can be read
   */
  public record CourseArrival(
      String deploymentId,
      String contextId,
      Optional<String> title,
      Optional<String> membershipsUrl,
      Optional<String> lineItemsUrl,
      Optional<String> gradeScopes,
      Optional<String> groupsUrl,
      Optional<String> groupSetsUrl) {}
}
