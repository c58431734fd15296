package org.tandem.tool.access;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.tandem.lti.deeplinking.LinkLineItem;
import org.tandem.lti.deeplinking.LtiResourceLinkItem;
import org.tandem.tool.platforms.ToolAddresses;
import org.tandem.tool.program.Activity;

/** Describes an activity to a platform as a link (Deep Linking 2.0, 3.3). */
final class ActivityLink {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 800;

  private ActivityLink() {}

  // The activity's id goes into both places: a platform keeps the one with the link, the other with
  // the gradebook column, and copies both when it copies a course.
  static LtiResourceLinkItem to(
      Activity activity, LinkChoice choice, Set<String> targets, URI launch) {
    LtiResourceLinkItem.Builder link =
        LtiResourceLinkItem.titled(activity.title())
            .url(launch)
            .custom(LinkedActivity.ACTIVITY, activity.id().toString());
    ToolAddresses.CUSTOM.forEach(link::custom);
    choice.available().ifPresent(link::available);
    choice.submission().ifPresent(link::submission);
    if (targets.contains("iframe")) {
      link.iframe(WIDTH, HEIGHT);
    } else if (targets.contains("window")) {
      link.window("tandem-" + activity.id());
    }
    activity
        .grading()
        .ifPresent(
            policy -> link.lineItem(column(activity, policy.maximum().doubleValue(), launch)));
    return link.build();
  }

  private static LinkLineItem column(Activity activity, double maximum, URI launch) {
    return new LinkLineItem(
        maximum,
        Optional.of(activity.title()),
        Optional.of(activity.id().toString()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(launch));
  }
}
