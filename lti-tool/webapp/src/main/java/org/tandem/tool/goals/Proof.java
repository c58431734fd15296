package org.tandem.tool.goals;

import java.time.Instant;
import java.util.UUID;

/**
 * What a countersigned item of evidence counts for, without its words.
 *
 * @param goalId the goal it belongs to
 * @param level the level it shows
 * @param contentHash the fingerprint that the countersignature stands under
 * @param signedAt when it was countersigned
 */
public record Proof(UUID goalId, int level, String contentHash, Instant signedAt) {}
