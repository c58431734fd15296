package org.tandem.tool.recognition;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/** What somebody has done in all their pairs at one LMS, as far as both of a pair said so. */
public interface Work {
  /** The pairs that came to an end which both signed, in that order. */
  List<CompletedPair> completed(UUID tenantId, UUID personId);

  /**
   * The meetings that both confirmed, in that order.
   *
   * @param side as which of the two the person was there; a former mentor keeps their own
   */
  List<HeldMeeting> held(UUID tenantId, UUID personId, Side side);
}
