package org.tandem.tool.engagements;

import java.time.Instant;
import java.util.UUID;

/**
 * A mentor of a pair that has been handed over to another one since.
 *
 * @param engagementId the pair
 * @param mentorId who worked with the mentee before
 * @param menteeId the mentee
 * @param until when the next one took over
 */
public record FormerMentor(UUID engagementId, UUID mentorId, UUID menteeId, Instant until) {}
