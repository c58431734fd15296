package org.tandem.tool.access;

import java.util.Optional;
import java.util.UUID;

/**
 * A platform's question what to place in a course.
 *
 * @param tenantId the registration
 * @param launchId the launch that asked
 * @param returnUrl where the answer goes
 * @param data the platform's own, echoed
 * @param acceptsLink whether it takes links that launch this tool
 * @param acceptsLineItem whether a gradebook column with the link is worth sending
 * @param suggestedTitle a title, if the platform proposes one
 * @param suggestedText a description, if the platform proposes one
 */
public record DeepLinkingRequest(
    UUID tenantId,
    UUID launchId,
    String returnUrl,
    Optional<String> data,
    boolean acceptsLink,
    boolean acceptsLineItem,
    Optional<String> suggestedTitle,
    Optional<String> suggestedText) {}
