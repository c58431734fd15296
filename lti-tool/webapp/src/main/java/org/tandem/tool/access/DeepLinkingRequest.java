package org.tandem.tool.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.lti.deeplinking.DeepLinkingSettings;

/**
 * A platform's question what to place in a course.
 *
 * @param tenantId the registration
 * @param launchId the launch that asked
 * @param returnUrl where the answer goes
 * @param data the platform's own, echoed
 * @param acceptsLink whether it takes links that launch this tool
 * @param acceptsLineItem whether a gradebook column with the link is worth sending
 * @param acceptsSeveral whether it takes more than one link at once
 * @param targets where it can show what a link opens, such as {@code iframe} and {@code window}
 * @param suggestedTitle a title, if the platform proposes one
 * @param suggestedText a description, if the platform proposes one
 */
public record DeepLinkingRequest(
    UUID tenantId,
    UUID launchId,
    String returnUrl,
    Optional<String> data,
    boolean acceptsLink,
    boolean acceptsLineItem,
    boolean acceptsSeveral,
    Set<String> targets,
    Optional<String> suggestedTitle,
    Optional<String> suggestedText) {
  private static final Set<String> TARGETS = Set.of("iframe", "window");
  private static final int LONGEST_TEXT = 2000;

  static DeepLinkingRequest of(LaunchSession session, DeepLinkingSettings settings) {
    return new DeepLinkingRequest(
        session.tenantId(),
        session.id(),
        settings.returnUrl(),
        settings.data(),
        settings.accepts("ltiResourceLink"),
        settings.mayCarryLineItem(),
        settings.acceptsSeveral(),
        TARGETS.stream()
            .filter(settings.presentationTargets()::contains)
            .collect(Collectors.toSet()),
        settings.title().map(LaunchSession::shortened),
        settings.text().filter(text -> text.length() <= LONGEST_TEXT));
  }
}
