package org.tandem.tool.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What programs had come to, the last count of each day. */
public interface Counts {
  /** A program of a tenant. */
  record Of(UUID tenantId, UUID programId) {}

  /** The newest count of a program. */
  Optional<Count> newest(Of program);

  /** The newest count of each program of a tenant that has been counted, by the program's id. */
  Map<UUID, Count> newestOfAll(UUID tenantId);

  /** The last count of each month of a program since a day, oldest first. */
  List<Count> months(Of program, LocalDate since);

  /** Keeps a count as the last of its day, by UTC. */
  void keep(Of program, Count count);

  /** The open programs that have not been counted on a day. */
  List<Of> uncounted(LocalDate day);
}
