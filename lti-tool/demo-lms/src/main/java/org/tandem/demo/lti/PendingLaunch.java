package org.tandem.demo.lti;

import java.util.Optional;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Tool;

/**
 * A launch between the click and the authorisation.
 *
 * @param course empty for a launch from the administration
 * @param activity what was opened; empty for deep linking and from the administration
 */
record PendingLaunch(
    String id,
    String messageType,
    Person person,
    Tool tool,
    Optional<Course> course,
    Optional<Activity> activity,
    String targetLinkUri) {}
