package org.tandem.tool.roi;

import java.util.UUID;

/** Compares those who found somebody in a program with those who wait. */
public interface Comparisons {
  /** Who stayed in the course. */
  Observed stayed(UUID tenantId, UUID programId);
}
