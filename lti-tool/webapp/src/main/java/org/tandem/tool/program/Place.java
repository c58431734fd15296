package org.tandem.tool.program;

import java.util.UUID;

/**
 * One program in one course: what people do there belongs to these three ids together.
 *
 * @param tenantId the registration
 * @param programId the program
 * @param courseId the course
 */
public record Place(UUID tenantId, UUID programId, UUID courseId) {}
