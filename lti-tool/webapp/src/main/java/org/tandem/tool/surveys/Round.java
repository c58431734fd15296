package org.tandem.tool.surveys;

import java.time.Instant;

/**
 * A time in which both of a pair are asked the same.
 *
 * @param occasion what it is about
 * @param number 1 for the first pulse; always 1 for what is asked once
 * @param opensAt from when
 * @param closesAt until when; whoever has not answered by then is not asked again
 */
public record Round(Occasion occasion, int number, Instant opensAt, Instant closesAt) {}
