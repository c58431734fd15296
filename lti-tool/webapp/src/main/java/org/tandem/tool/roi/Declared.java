package org.tandem.tool.roi;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Assumptions with who declared them and when.
 *
 * @param number counted from 1 within a program
 * @param by the administrator; none for the operator
 */
public record Declared(int number, Assumptions assumptions, Optional<UUID> by, Instant at) {}
