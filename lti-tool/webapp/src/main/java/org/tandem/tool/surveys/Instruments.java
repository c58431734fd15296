package org.tandem.tool.surveys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The instruments that ship with the tool, and those that a tenant imported. */
public interface Instruments {
  /** Whether an instrument of this id ships with the tool. */
  boolean isBuiltIn(String id);

  /** One version of an instrument. */
  Optional<Instrument> find(UUID tenantId, String id, int version);

  /** The newest version of each, those that ship first. */
  List<Instrument> newest(UUID tenantId);

  /** The newest version of one. */
  default Optional<Instrument> newest(UUID tenantId, String id) {
    return newest(tenantId).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Keeps an imported version for good: answers name it.
   *
   * @param file what it was read from
   * @return false where this version, or a newer one, is there already
   */
  boolean add(UUID tenantId, Instrument instrument, String file);
}
