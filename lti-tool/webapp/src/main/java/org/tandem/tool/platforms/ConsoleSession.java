package org.tandem.tool.platforms;

import java.time.Instant;

/**
 * The operator's session in the console.
 *
 * @param csrf must come with every write
 * @param expiresAt when the operator has to sign in again
 */
public record ConsoleSession(String csrf, Instant expiresAt) {}
