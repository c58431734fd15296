package org.tandem.tool.program;

import java.util.Optional;
import java.util.UUID;

/**
 * A widget of a program, placed in a course by a link.
 *
 * @param id ours; travels as the link's custom parameter
 * @param tenantId whose
 * @param programId of which program
 * @param courseId in which course
 * @param widget what the link opens
 * @param title what the link is called
 * @param grading how outcomes become points; none where the link has no gradebook column
 * @param resourceLinkId the platform's id of the link; none until its first launch
 * @param lineItemUrl the gradebook column; none until known
 * @param version for optimistic locking
 */
public record Activity(
    UUID id,
    UUID tenantId,
    UUID programId,
    UUID courseId,
    Widget widget,
    String title,
    Optional<GradePolicy> grading,
    Optional<String> resourceLinkId,
    Optional<String> lineItemUrl,
    long version) {

  /** A new activity for a link that a platform copied; its gradebook column is another one. */
  Activity copied(UUID newId, UUID course, String link) {
    return new Activity(
        newId,
        tenantId,
        programId,
        course,
        widget,
        title,
        grading,
        Optional.of(link),
        Optional.empty(),
        0);
  }
}
