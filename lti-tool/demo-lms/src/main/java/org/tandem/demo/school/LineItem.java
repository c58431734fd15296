package org.tandem.demo.school;

import java.util.Optional;

/**
 * A column of the gradebook.
 *
 * @param scoreMaximum the points that a full mark earns; more than 0
 * @param activityId the activity it belongs to; empty for a column of its own
 */
public record LineItem(
    String id,
    String courseId,
    String toolId,
    String label,
    double scoreMaximum,
    Optional<String> resourceId,
    Optional<String> tag,
    Optional<String> activityId) {}
