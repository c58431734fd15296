package org.tandem.tool.people;

import java.util.UUID;

/**
 * A course of a platform.
 *
 * @param id ours
 * @param tenantId the registration
 * @param deploymentId the deployment it was launched through
 * @param contextId the platform's identifier of the course
 * @param title what people call it
 */
public record Course(UUID id, UUID tenantId, String deploymentId, String contextId, String title) {}
