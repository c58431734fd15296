package org.tandem.tool.surveys;

import java.util.UUID;

/**
 * An answer on its way into a summary.
 *
 * @param answer what was answered
 * @param person who answered
 * @param other the other one of the pair, of whom the answer may speak
 */
public record Given(Answer answer, UUID person, UUID other) {}
