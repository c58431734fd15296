package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * A pair that came to an end which both signed, as one of the two counts it.
 *
 * @param id the pair
 * @param programId its program
 * @param side which of the two this is counted for
 * @param meetings meetings that both confirmed; of a mentor who took over, those since then
 * @param minutes how long these were together
 * @param countersigned items of evidence in the signed closing
 * @param goals the goals in the signed closing
 * @param closedAt when the second of the two signed
 */
public record CompletedPair(
    UUID id,
    UUID programId,
    Side side,
    int meetings,
    int minutes,
    int countersigned,
    Counts.Goals goals,
    Instant closedAt) {}
