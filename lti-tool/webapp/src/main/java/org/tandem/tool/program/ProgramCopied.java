package org.tandem.tool.program;

import java.util.UUID;

/**
 * A program became the origin of another; what belongs to its design elsewhere is copied in the
 * same transaction.
 *
 * @param tenantId whose both are
 * @param from which was copied
 * @param to the copy
 */
public record ProgramCopied(UUID tenantId, UUID from, UUID to) {}
