package org.tandem.tool.outbox;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * A message in the hands of its handler.
 *
 * @param id ours; the same at every try
 * @param tenantId the registration it concerns
 * @param key what it brings up to date
 * @param payload what the handler needs
 * @param attempts how often it was tried, this time included
 * @param createdAt when it was sent
 */
public record Message(
    UUID id, UUID tenantId, String key, JsonObject payload, int attempts, Instant createdAt) {}
