package org.tandem.tool.recognition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who helped whom, from the pairs that both accepted. */
public interface Lines {
  /** The line around one person, in all their pairs at an LMS. */
  Line of(UUID tenantId, UUID personId);

  /** Whether those who helped somebody may see that they help others. */
  void letBeKnown(UUID tenantId, UUID personId, boolean known, Instant at);

  /** A pair of a program: who helped whom. */
  record Helping(UUID mentorId, UUID menteeId) {}

  /** The pairs of a program in the order in which both had accepted; no test users. */
  List<Helping> inOrder(UUID tenantId, UUID programId);
}
