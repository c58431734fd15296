package org.tandem.tool.program;

import java.util.UUID;

/**
 * A program was made from a template; what the template says elsewhere is begun with in the same
 * transaction.
 *
 * @param tenantId whose it is
 * @param programId the program
 * @param template what it was made from
 */
public record ProgramMade(UUID tenantId, UUID programId, ProgramTemplate template) {}
