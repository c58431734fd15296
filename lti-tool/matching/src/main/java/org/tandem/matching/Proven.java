package org.tandem.matching;

/**
 * A matching with the proof that none is better.
 *
 * @param matching who is paired with whom
 * @param certificate for {@code proof.OptimalityCheck}
 */
public record Proven(Matching matching, Certificate certificate) {}
