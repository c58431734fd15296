package org.tandem.tool.people;

import java.util.Optional;
import java.util.UUID;

/**
 * Who and where an arrival turned out to be.
 *
 * @param personId the person
 * @param courseId the course, if there is one
 */
public record Arrived(UUID personId, Optional<UUID> courseId) {}
