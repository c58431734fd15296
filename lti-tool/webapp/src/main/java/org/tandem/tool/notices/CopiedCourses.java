package org.tandem.tool.notices;

import java.util.List;
import java.util.UUID;

/** Which courses were copied from which, as platforms told. */
public interface CopiedCourses {
  /**
   * The platform's ids of the courses that this one was copied from, in the platform's order; none
   * where it did not tell, which says nothing: notices are sent once and may get lost.
   */
  List<String> originsOf(UUID tenantId, String contextId);
}
