package org.tandem.tool.engagements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which a pair does not work and loses nothing.
 *
 * @param by who wished it: one of the two, a former mentor, or staff
 * @param since when it began
 * @param until the day on which the two think to go on; either may do so at any time
 */
public record Pause(UUID by, Instant since, Optional<LocalDate> until) {}
