package org.tandem.tool.passback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How fresh the roster of a course is.
 *
 * @param tenantId the registration
 * @param courseId the course
 * @param requestedAt when it was last asked for
 * @param succeededAt when it last arrived
 * @param memberCount how many it had then
 * @param completeAt when it was last read from the first page to the last
 * @param differencesUrl where the platform tells what changed since
 * @param reason why the last try after both failed, as a stable code
 * @param error why, in words
 * @param failedAt when that was
 */
public record RosterState(
    UUID tenantId,
    UUID courseId,
    Optional<Instant> requestedAt,
    Optional<Instant> succeededAt,
    Optional<Integer> memberCount,
    Optional<Instant> completeAt,
    Optional<String> differencesUrl,
    Optional<String> reason,
    Optional<String> error,
    Optional<Instant> failedAt) {}
