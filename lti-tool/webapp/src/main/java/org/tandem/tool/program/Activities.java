package org.tandem.tool.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The activities of the tenants, to look up and to keep. */
public interface Activities {
  /** An activity of this tenant. */
  Optional<Activity> find(UUID tenantId, UUID activityId);

  /** The activity behind a link of a course. */
  Optional<Activity> behind(UUID tenantId, UUID courseId, String resourceLinkId);

  /** Every activity of a program in a course, oldest first. */
  List<Activity> of(UUID tenantId, UUID programId, UUID courseId);

  /** Keeps a new activity. */
  Activity add(Activity activity);

  /**
   * Keeps the link and gradebook column of an activity.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Activity update(Activity activity);
}
