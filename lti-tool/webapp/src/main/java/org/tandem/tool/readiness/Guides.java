package org.tandem.tool.readiness;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The guides that ship with the tool, and those that a tenant imported. */
public interface Guides {
  /** Whether one of this id ships with the tool. */
  boolean isBuiltIn(String id);

  /** The newest version of each, those that ship first. */
  List<Guide> newest(UUID tenantId);

  /** The newest version of one. */
  Optional<Guide> newest(UUID tenantId, String id);

  /** All versions of one, the newest first; of one that ships there is one. */
  List<Guide> versions(UUID tenantId, String id);

  /**
   * Keeps an imported version.
   *
   * @param file what it was read from
   * @return false where this version, or a newer one, is there already
   */
  boolean add(UUID tenantId, Guide guide, String file);
}
