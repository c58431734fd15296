package org.tandem.tool.surveys;

import java.util.List;
import java.util.UUID;

/**
 * What the two of each pair answered. There is deliberately no way to ask for the answers of more
 * than one pair, or for one without saying who reads.
 */
public interface Answers {
  /**
   * What one person reads: their own answers, and those of the other to what they have answered
   * themselves, oldest first. Who took over from another mentor reads nothing from before.
   */
  List<Answer> of(UUID tenantId, UUID engagementId, UUID readerId);

  /**
   * Keeps an answer.
   *
   * @throws org.tandem.tool.kernel.Rejection (answered-already) where this person has answered it
   */
  void add(UUID tenantId, UUID engagementId, Answer answer);
}
