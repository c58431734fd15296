package org.tandem.tool.access;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.lti.Claims;
import org.tandem.lti.CourseContext;
import org.tandem.lti.CustomParameters;
import org.tandem.lti.Launch;
import org.tandem.lti.LaunchPresentation;
import org.tandem.lti.MessageType;
import org.tandem.lti.PersonalDetails;
import org.tandem.lti.PlatformInstance;
import org.tandem.lti.ResourceLink;
import org.tandem.lti.Roles;
import org.tandem.lti.legacy.LegacyLaunch;
import org.tandem.tool.legacy.Successors.Place;
import org.tandem.tool.platforms.Registration;

/** Says what a launch of LTI 1.1 says in the words of a launch of 1.3 (core, appendix on 1.1). */
final class LegacyMessage {
  private LegacyMessage() {}

  /**
   * The launch in terms of 1.3. It brings no services: grades and rosters need 1.3. Outside a
   * course it brings no roles either, so that a shared secret opens nobody's console.
   *
   * @param subject who the person is among those of 1.3
   * @param place which course it is among those of 1.3
   */
  static Launch of(
      LegacyLaunch legacy,
      Registration registration,
      String subject,
      Place place,
      URI target,
      Instant now) {
    Optional<CourseContext> context = legacy.contextId().map(id -> context(legacy, place));
    return new Launch(
        registration.issuer(),
        registration.clientId(),
        place.deploymentId(),
        Optional.of(subject),
        MessageType.RESOURCE_LINK,
        Optional.of(target.toString()),
        Roles.of(context.isPresent() ? legacy.roles() : List.of()),
        List.of(),
        context,
        Optional.of(
            new ResourceLink(
                legacy.resourceLinkId(),
                legacy.parameter("resource_link_title"),
                legacy.parameter("resource_link_description"))),
        person(legacy),
        new CustomParameters(legacy.custom()),
        new LaunchPresentation(
            legacy.parameter("launch_presentation_document_target"),
            legacy.parameter("launch_presentation_return_url"),
            locale(legacy)),
        new PlatformInstance(
            legacy.parameter("tool_consumer_instance_guid"),
            legacy.parameter("tool_consumer_instance_name"),
            legacy.parameter("tool_consumer_info_product_family_code"),
            legacy.parameter("tool_consumer_info_version")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        locale(legacy),
        now,
        new Claims(Map.of()));
  }

  private static CourseContext context(LegacyLaunch legacy, Place place) {
    return new CourseContext(
        place.contextId(),
        legacy.parameter("context_label"),
        legacy.parameter("context_title"),
        legacy.parameter("context_type").map(List::of).orElse(List.of()));
  }

  private static PersonalDetails person(LegacyLaunch legacy) {
    return new PersonalDetails(
        legacy.parameter("lis_person_name_full"),
        legacy.parameter("lis_person_name_given"),
        legacy.parameter("lis_person_name_family"),
        legacy.parameter("lis_person_contact_email_primary"),
        legacy.parameter("user_image"),
        legacy.parameter("lis_person_sourcedid"));
  }

  /** Platforms write {@code en_GB} as well as {@code en-GB}. */
  private static Optional<String> locale(LegacyLaunch legacy) {
    return legacy.parameter("launch_presentation_locale").map(text -> text.replace('_', '-'));
  }
}
