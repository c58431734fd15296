package org.tandem.lti;

import java.util.List;
import java.util.Optional;
import org.tandem.lti.LaunchRejected.Reason;

/** The rules of LTI core 5.3 for what a launch has to say, applied to a verified token. */
final class MessageRules {

  private static final int MAX_ID_LENGTH = 255;

  Launch read(Claims claims, PlatformRegistration registration, ExpectedLaunch expected)
      throws LaunchRejected {
    checkVersion(claims);
    MessageType type = messageType(claims);
    String deploymentId = deploymentId(claims);
    Optional<String> subject = subject(claims, registration);
    checkRoles(claims);
    Optional<String> target = target(claims, type, expected);
    Optional<ResourceLink> link =
        claims.object(LtiVocabulary.RESOURCE_LINK).flatMap(ResourceLink::of);
    Optional<String> forUser = forUser(claims);
    checkMessage(claims, type, link, forUser);
    LaunchPresentation presentation =
        LaunchPresentation.of(part(claims, LtiVocabulary.LAUNCH_PRESENTATION));
    return new Launch(
        registration.issuer(),
        registration.clientId(),
        deploymentId,
        subject,
        type,
        target,
        Roles.of(claims.strings(LtiVocabulary.ROLES)),
        mentees(claims),
        claims.object(LtiVocabulary.CONTEXT).flatMap(CourseContext::of),
        link,
        PersonalDetails.of(claims),
        CustomParameters.of(part(claims, LtiVocabulary.CUSTOM)),
        presentation,
        PlatformInstance.of(part(claims, LtiVocabulary.TOOL_PLATFORM)),
        claims.object(LtiVocabulary.AGS_ENDPOINT).map(GradeServices::of),
        claims.object(LtiVocabulary.NRPS).flatMap(RosterService::of),
        forUser,
        presentation.locale().or(() -> claims.nonBlank("locale")),
        TokenVerification.instant(claims.number("iat").orElse(0)),
        claims);
  }

  private static Claims part(Claims claims, String name) {
    return claims.object(name).orElseGet(() -> new Claims(java.util.Map.of()));
  }

  static void checkRoles(Claims claims) throws LaunchRejected {
    if (!claims.has(LtiVocabulary.ROLES)) {
      throw new LaunchRejected(Reason.ROLES_MISSING, "The launch lacks the roles claim.");
    }
  }

  static void checkVersion(Claims claims) throws LaunchRejected {
    if (!claims
        .string(LtiVocabulary.LTI_VERSION)
        .filter(LtiVocabulary.VERSION::equals)
        .isPresent()) {
      throw new LaunchRejected(
          Reason.VERSION_UNSUPPORTED, "The launch is not of LTI version 1.3.0.");
    }
  }

  static MessageType messageType(Claims claims) throws LaunchRejected {
    String value =
        claims
            .nonBlank(LtiVocabulary.MESSAGE_TYPE)
            .orElseThrow(
                () ->
                    new LaunchRejected(
                        Reason.MESSAGE_TYPE_MISSING, "The launch lacks the message type."));
    return MessageType.of(value)
        .orElseThrow(
            () ->
                new LaunchRejected(
                    Reason.MESSAGE_TYPE_UNSUPPORTED,
                    "The launch is a message of a type that this tool does not understand."));
  }

  static String deploymentId(Claims claims) throws LaunchRejected {
    String id =
        claims
            .nonBlank(LtiVocabulary.DEPLOYMENT_ID)
            .orElseThrow(
                () ->
                    new LaunchRejected(
                        Reason.DEPLOYMENT_ID_MISSING, "The launch lacks the deployment id."));
    if (!isShortAscii(id)) {
      throw new LaunchRejected(
          Reason.DEPLOYMENT_ID_INVALID, "The deployment id has more than 255 ASCII characters.");
    }
    return id;
  }

  // Absent means anonymous (LTI core 5.3.6.1); blank means a broken platform.
  static Optional<String> subject(Claims claims, PlatformRegistration registration)
      throws LaunchRejected {
    if (!claims.has("sub")) {
      if (registration.anonymousLaunches()) {
        return Optional.empty();
      }
      throw new LaunchRejected(Reason.SUBJECT_MISSING, "The launch does not say who is there.");
    }
    Optional<String> subject = claims.nonBlank("sub").filter(MessageRules::isShortAscii);
    if (subject.isEmpty()) {
      throw new LaunchRejected(
          Reason.SUBJECT_INVALID,
          "The launch's sub is blank or has more than 255 ASCII characters.");
    }
    return subject;
  }

  static Optional<String> target(Claims claims, MessageType type, ExpectedLaunch expected)
      throws LaunchRejected {
    Optional<String> target = claims.nonBlank(LtiVocabulary.TARGET_LINK_URI);
    boolean needed = type == MessageType.RESOURCE_LINK || type == MessageType.SUBMISSION_REVIEW;
    if (target.isEmpty() && needed) {
      throw new LaunchRejected(
          Reason.TARGET_LINK_URI_MISSING, "The launch lacks the target link uri.");
    }
    boolean differs =
        target.isPresent()
            && expected.targetLinkUri().isPresent()
            && !target.equals(expected.targetLinkUri());
    if (differs) {
      throw new LaunchRejected(
          Reason.TARGET_LINK_URI_MISMATCH,
          "The launch's target link uri is another than that of the login.");
    }
    return target;
  }

  // Submission Review 1.0 names the person "user_id", the draft of the data privacy launch "id".
  private static Optional<String> forUser(Claims claims) {
    Claims person = part(claims, LtiVocabulary.FOR_USER);
    return person.nonBlank("user_id").or(() -> person.nonBlank("id"));
  }

  private static void checkMessage(
      Claims claims, MessageType type, Optional<ResourceLink> link, Optional<String> forUser)
      throws LaunchRejected {
    if (type == MessageType.SUBMISSION_REVIEW && forUser.isEmpty()) {
      throw new LaunchRejected(
          Reason.FOR_USER_MISSING, "The submission review does not say whose submission.");
    }
    if (type == MessageType.RESOURCE_LINK
        && link.filter(each -> each.id().length() <= MAX_ID_LENGTH).isEmpty()) {
      throw new LaunchRejected(
          Reason.RESOURCE_LINK_MISSING, "The launch lacks the id of its resource link.");
    }
    if (type == MessageType.DEEP_LINKING
        && part(claims, LtiVocabulary.DEEP_LINKING_SETTINGS)
            .nonBlank("deep_link_return_url")
            .flatMap(Addresses::web)
            .isEmpty()) {
      throw new LaunchRejected(
          Reason.DEEP_LINKING_SETTINGS_MISSING,
          "The deep linking request does not say where to return to.");
    }
  }

  // Moodle sends one text, separated by commas where there are several; others send an array.
  private static List<String> mentees(Claims claims) {
    return claims.strings(LtiVocabulary.ROLE_SCOPE_MENTOR).stream()
        .flatMap(each -> List.of(each.split(",")).stream())
        .map(String::trim)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static boolean isShortAscii(String text) {
    return text.length() <= MAX_ID_LENGTH && text.chars().allMatch(c -> c < 128);
  }
}
