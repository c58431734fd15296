package org.tandem.tool.equity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That an administrator declared groups.
 *
 * @param title what makes the groups, such as "First in the family to study"
 * @param by the administrator; none for the operator
 */
public record Declaration(String title, Optional<UUID> by, Instant at) {}
