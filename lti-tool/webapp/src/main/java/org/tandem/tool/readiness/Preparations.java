package org.tandem.tool.readiness;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/** What programs have their people read, and who has. */
public interface Preparations {
  /** What one side of a program gets ready with; what is usual where nobody has said. */
  Preparation of(UUID tenantId, UUID programId, Side side);

  /** Says it for a side. */
  void plan(UUID tenantId, UUID programId, Preparation preparation);

  /** When somebody got ready for a side of a program with a guide, whichever version. */
  Optional<Instant> done(UUID tenantId, UUID programId, UUID personId, Side side, String guideId);

  /** Keeps that somebody did; the first time stays. */
  void done(UUID tenantId, UUID programId, UUID personId, Guide guide, Instant at);
}
