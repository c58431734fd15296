package org.tandem.tool.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tandem.lti.Launch;
import org.tandem.lti.LaunchRejected;
import org.tandem.lti.ReturnAddress;
import org.tandem.tool.platforms.Registration;

/** Which registrations and deployments people may come in through, and what a refusal is called. */
final class Admission {
  private Admission() {}

  static Registration active(Registration registration) {
    return switch (registration.status()) {
      case ACTIVE -> registration;
      case PENDING ->
          throw new LaunchRefused(
              Refusal.REGISTRATION_PENDING,
              "Approve the registration in the console.",
              ancestors(registration));
      case DISABLED ->
          throw new LaunchRefused(
              Refusal.REGISTRATION_DISABLED,
              "The registration is switched off in the console.",
              ancestors(registration));
    };
  }

  static LaunchRefused pending(Launch launch, Registration registration) {
    return refused(
        Refusal.DEPLOYMENT_PENDING,
        "Approve the deployment " + launch.deploymentId() + " in the console.",
        launch,
        registration);
  }

  /** Refuses a launch that was verified, with the way back that it brings along. */
  static LaunchRefused refused(
      Refusal refusal, String technical, Launch launch, Registration registration) {
    return new LaunchRefused(
        refusal, technical, ancestors(registration), wayBack(launch, registration));
  }

  /** The way back to the platform, where it leads to an origin of this very registration. */
  static Optional<ReturnAddress> wayBack(Launch launch, Registration registration) {
    return ReturnAddress.of(launch)
        .filter(
            address ->
                WebOrigin.of(address.uri().toString()).filter(registration::hasOrigin).isPresent());
  }

  /** Who may show a registration's pages in a frame. */
  static List<String> ancestors(Registration registration) {
    return List.copyOf(new TreeSet<>(registration.origins()));
  }

  /** Who may show a launch's pages: the registration's own, and whatever the launch came from. */
  static List<String> ancestors(Registration registration, Optional<String> frameOrigin) {
    List<String> ancestors = new ArrayList<>(ancestors(registration));
    frameOrigin.ifPresent(ancestors::add);
    return ancestors;
  }

  static LaunchRefused refused(LaunchRejected rejected, Registration registration) {
    return new LaunchRefused(
        refusal(rejected.reason()),
        rejected.reason() + ": " + rejected.getMessage(),
        ancestors(registration));
  }

  private static Refusal refusal(LaunchRejected.Reason reason) {
    return switch (reason) {
      case EXPIRED, NOT_YET_VALID, TIMESTAMPS_MISSING -> Refusal.TOKEN_TIME;
      case TOKEN_TOO_LARGE,
          MALFORMED_TOKEN,
          ALGORITHM_NOT_ALLOWED,
          KEY_ID_MISSING,
          KEY_UNKNOWN,
          KEYS_UNAVAILABLE,
          KEY_UNSUITABLE,
          SIGNATURE_INVALID ->
          Refusal.TOKEN_KEY;
      case ISSUER_MISMATCH, AUDIENCE_MISMATCH, AUTHORIZED_PARTY_MISMATCH, NONCE_MISMATCH ->
          Refusal.TOKEN_PARTIES;
      case SUBJECT_MISSING -> Refusal.TOKEN_ANONYMOUS;
      case MESSAGE_TYPE_UNSUPPORTED -> Refusal.MESSAGE_UNSUPPORTED;
      case TARGET_LINK_URI_MISMATCH -> Refusal.TARGET_FOREIGN;
      case SUBJECT_INVALID,
          VERSION_UNSUPPORTED,
          MESSAGE_TYPE_MISSING,
          DEPLOYMENT_ID_MISSING,
          DEPLOYMENT_ID_INVALID,
          TARGET_LINK_URI_MISSING,
          ROLES_MISSING,
          RESOURCE_LINK_MISSING,
          DEEP_LINKING_SETTINGS_MISSING,
          FOR_USER_MISSING ->
          Refusal.TOKEN_INCOMPLETE;
    };
  }
}
