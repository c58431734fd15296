package org.tandem.tool.recognition;

import java.time.Instant;

/**
 * A meeting that took place by the word of both.
 *
 * @param minutes how long
 * @param confirmedAt when the second of the two confirmed it
 */
public record HeldMeeting(int minutes, Instant confirmedAt) {}
