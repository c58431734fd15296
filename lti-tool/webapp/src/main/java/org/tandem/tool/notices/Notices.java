package org.tandem.tool.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The notices that came. */
public interface Notices {

  /**
   * Keeps a notice, by one atomic step.
   *
   * @return false when it came before
   */
  boolean keep(UUID tenantId, String noticeId, String type, Instant now);

  /** Keeps what a course was copied from. */
  void copied(UUID tenantId, String contextId, List<String> originContextIds, Instant now);

  /**
   * Notes that a deployment's handlers are set, by one atomic step.
   *
   * @param notSince when that was done after this time, nothing is noted
   * @return whether it was noted
   */
  boolean subscribe(UUID tenantId, String deploymentId, Instant now, Instant notSince);
}
