package org.tandem.demo.school;

import java.time.Instant;
import java.util.Optional;

/**
 * What stands in one cell of the gradebook.
 *
 * @param score points on the column's own scale; empty when cleared or not final
 * @param changedAt when it last changed, in whole seconds, whoever changed it
 */
public record Grade(
    String personId,
    Optional<Double> score,
    Optional<String> comment,
    Instant changedAt,
    String activityProgress,
    String gradingProgress) {}
