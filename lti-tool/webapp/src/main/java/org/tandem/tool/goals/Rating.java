package org.tandem.tool.goals;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where somebody independent sees a goal on its scale, without knowing where the two see it. It
 * counts for nothing but the comparison.
 *
 * @param id ours
 * @param engagementId the pair
 * @param goalId the goal
 * @param askedAt when the mentee asked for it
 * @param agreedAt when the mentor agreed that somebody else looks; nobody does before
 * @param level the level seen; none until it is given
 * @param rater who gave it
 * @param givenAt when
 */
public record Rating(
    UUID id,
    UUID engagementId,
    UUID goalId,
    Instant askedAt,
    Optional<Instant> agreedAt,
    OptionalInt level,
    Optional<UUID> rater,
    Optional<Instant> givenAt) {}
