package org.tandem.tool.readiness;

import java.util.Optional;
import org.tandem.tool.engagements.Side;

/**
 * What one side of a program gets ready with.
 *
 * @param side which
 * @param guideId the guide; none where there is nothing to read
 * @param first whether it is asked for before a profile is handed in
 */
public record Preparation(Side side, Optional<String> guideId, boolean first) {}
