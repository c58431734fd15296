package org.tandem.tool.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the platform offers for a course, as its launches said.
 *
 * @param courseId the course
 * @param tenantId the registration
 * @param deploymentId the deployment
 * @param title what people call the course
 * @param membershipsUrl where its members can be read
 * @param lineItemsUrl where its gradebook columns are kept
 * @param gradeScopes what may be done there
 * @param groupsUrl where its groups can be read
 * @param groupSetsUrl where the sets that its groups form can be read
 */
public record CourseServices(
    UUID courseId,
    UUID tenantId,
    String deploymentId,
    String title,
    Optional<String> membershipsUrl,
    Optional<String> lineItemsUrl,
    Set<String> gradeScopes,
    Optional<String> groupsUrl,
    Optional<String> groupSetsUrl) {

  /** Keeps its own copy. */
  public CourseServices {
    gradeScopes = Set.copyOf(gradeScopes);
  }
}
