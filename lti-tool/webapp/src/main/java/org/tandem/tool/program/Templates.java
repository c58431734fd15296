package org.tandem.tool.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The templates that programs are made from: Tandem's own, and those of each registration. */
public interface Templates {
  /** Those that come with Tandem, in the order in which they are offered. */
  List<ProgramTemplate> shipped();

  /** The newest version of each that a registration has not retired; its own come first. */
  List<ProgramTemplate> offered(UUID tenantId);

  /** The newest version of one, retired or not. */
  Optional<ProgramTemplate> newest(UUID tenantId, String id);

  /**
   * The version that a program was made from; of Tandem's own templates the one that this
   * installation has.
   *
   * @throws IllegalStateException if it is gone
   */
  ProgramTemplate of(UUID tenantId, String id, int version);
}
