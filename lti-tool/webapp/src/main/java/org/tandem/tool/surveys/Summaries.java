package org.tandem.tool.surveys;

import java.util.List;
import java.util.UUID;

/** What the people of a program answered, as groups; see {@link Summarise}. */
public interface Summaries {
  /** The summaries of a program, without test users. */
  List<Summary> of(UUID tenantId, UUID programId);
}
