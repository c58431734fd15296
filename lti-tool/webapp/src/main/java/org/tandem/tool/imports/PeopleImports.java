package org.tandem.tool.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables that were sent, and how far they are. */
public interface PeopleImports {
  /** Those of a program, newest first. */
  List<PeopleImport> of(UUID tenantId, UUID programId);

  /** One of a program. */
  Optional<PeopleImport> find(UUID tenantId, UUID programId, UUID id);

  /** Keeps a new one with the text of its file. */
  void add(PeopleImport made, String content);

  /**
   * Moves one on, if it is still where it was.
   *
   * @return whether it was
   */
  boolean move(PeopleImport seen, PeopleImport.State next);
}
