package org.tandem.tool.reporting;

import java.time.Duration;
import java.time.Instant;

/**
 * What a program had come to at a moment.
 *
 * @param report the numbers
 * @param at when they were counted
 * @param took how long the counting took
 */
public record Count(ProgramReport report, Instant at, Duration took) {}
