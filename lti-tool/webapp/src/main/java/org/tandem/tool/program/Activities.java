package org.tandem.tool.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The activities of the tenants, to look up and to keep. */
public interface Activities {
  /** An activity of this tenant. */
  Optional<Activity> find(UUID tenantId, UUID activityId);

  /** The activity whose outcomes go to this gradebook column of a course. */
  Optional<Activity> gradedIn(UUID tenantId, UUID courseId, String lineItemUrl);

  /** Every activity of a program in a course, oldest first. */
  List<Activity> of(UUID tenantId, UUID programId, UUID courseId);

  /** The courses in which a program has an activity. */
  List<UUID> courses(UUID tenantId, UUID programId);

  /** The activities of this title in a course, oldest first. */
  List<Activity> titled(UUID tenantId, UUID courseId, String title);

  /** Keeps a new activity. */
  Activity add(Activity activity);

  /**
   * Keeps a new activity of a link, unless the link has one: of a class that opens it at once, all
   * get the same.
   */
  Activity addUnlessLinked(Activity activity);

  /**
   * Ties an activity that has no link yet to one, in one step.
   *
   * @return empty where it has a link by now
   */
  Optional<Activity> tie(UUID tenantId, UUID activityId, String resourceLinkId);

  /**
   * Keeps the link and gradebook column of an activity.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Activity update(Activity activity);

  /** Gives the activity behind a link of a course the new id of that link, if there is one. */
  void relink(UUID tenantId, UUID courseId, String resourceLinkId, String newResourceLinkId);

  /** Keeps the gradebook column of an activity, whoever else changes it at the moment. */
  Activity column(UUID tenantId, UUID activityId, String lineItemUrl);
}
