package org.tandem.tool.people;

import java.util.UUID;

/**
 * Gives people and courses another identifier of their platform; who they are here stays. Where the
 * new identifier is taken by somebody who is known from a roster only, or by an empty course, that
 * one gives way. Where there is more to it, the database refuses, for nobody's work may get lost.
 */
public interface Renaming {
  /** Renames a person; does nothing where nobody has the old identifier. */
  void person(UUID tenantId, String subject, String newSubject);

  /** Renames a course; does nothing where none has the old identifiers. */
  void course(
      UUID tenantId,
      String deploymentId,
      String contextId,
      String newDeploymentId,
      String newContextId);
}
