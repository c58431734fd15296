package org.tandem.tool.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who and where an arrival turned out to be.
 *
 * @param personId the person
 * @param courseId the course, if there is one
 * @param administrator when a launch last said that they are an administrator, if that holds still
 */
public record Arrived(UUID personId, Optional<UUID> courseId, Optional<Instant> administrator) {}
