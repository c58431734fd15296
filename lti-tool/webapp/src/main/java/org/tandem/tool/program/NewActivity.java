package org.tandem.tool.program;

import java.util.Optional;
import java.util.UUID;

/**
 * What an instructor chose for a new link.
 *
 * @param programId an open program of the tenant
 * @param courseId where the link is placed
 * @param widget what it opens
 * @param title what it is called, 1 to 200 characters
 * @param grading how outcomes become points; none for a link without gradebook column
 */
public record NewActivity(
    UUID programId, UUID courseId, Widget widget, String title, Optional<GradePolicy> grading) {}
