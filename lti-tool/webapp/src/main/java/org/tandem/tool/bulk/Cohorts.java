package org.tandem.tool.bulk;

import java.util.Map;
import java.util.UUID;

/**
 * In which cohorts the people of a program are; the component that admits people offers a bean of
 * this type.
 */
public interface Cohorts {
  /** The names of the cohorts by person; who came at any time is left out. */
  Map<Batch.Whose, String> of(UUID tenantId, UUID programId);
}
