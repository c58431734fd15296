package org.tandem.tool.reporting;

import java.time.Instant;
import java.util.UUID;

/** Counts what a program has come to. */
public interface ProgramReports {
  /**
   * The report of a program; all zeros where nothing has happened.
   *
   * @param now what "two weeks ago" is counted from
   */
  ProgramReport of(UUID tenantId, UUID programId, Instant now);
}
