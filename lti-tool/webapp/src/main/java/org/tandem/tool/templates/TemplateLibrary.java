package org.tandem.tool.templates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What registrations have brought in and retired. */
public interface TemplateLibrary {
  /**
   * A version of a template that a registration brought in; it is never changed, because programs
   * are made from it.
   *
   * @param id which template
   * @param version which version of it
   * @param addedAt when it was brought in
   */
  record Entry(String id, int version, Instant addedAt) {}

  /** All of a registration, by id, the newest version of each first. */
  List<Entry> entries(UUID tenantId);

  /** The file of a version, as it was brought in. */
  Optional<String> file(UUID tenantId, String id, int version);

  /**
   * Keeps a version.
   *
   * @return false where this version, or a newer one, is there already
   */
  boolean add(UUID tenantId, String id, int version, String file, Instant at);

  /** The ids that a registration has retired. */
  Set<String> retired(UUID tenantId);

  /** Offers a template no longer; nothing where it is so already. */
  void retire(UUID tenantId, String id);

  /** Offers a template again; nothing where it is so already. */
  void restore(UUID tenantId, String id);
}
