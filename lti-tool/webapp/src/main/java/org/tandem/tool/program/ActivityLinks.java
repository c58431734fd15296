package org.tandem.tool.program;

import java.util.Optional;
import java.util.UUID;

/** Which activity is behind which link of a course: the one question that every launch asks. */
public interface ActivityLinks {
  /** The activity behind a resource link of a course. */
  Optional<Activity> behind(UUID tenantId, UUID courseId, String resourceLinkId);
}
