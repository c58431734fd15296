package org.tandem.tool.outbox;

import java.util.UUID;

/**
 * Fired when a message was kept; observed after its transaction committed.
 *
 * @param tenantId whose message it is
 */
public record MessageSent(UUID tenantId) {}
