package org.tandem.tool.standard;

import java.util.Optional;
import org.tandem.tool.reporting.Share;

/**
 * How far a criterion is met, and what shows it.
 *
 * @param share what was counted; absent where nothing is, and for answers
 * @param note where the evidence is, in the words of whoever answered; empty for what was computed
 */
public record Finding(Criterion criterion, Level level, Optional<Share> share, String note) {}
