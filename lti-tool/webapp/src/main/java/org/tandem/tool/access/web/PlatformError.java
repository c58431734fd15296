package org.tandem.tool.access.web;

import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.Refusal;

/**
 * What a platform says instead of a launch (OpenID Connect Core 3.1.2.6, RFC 6749 4.1.2.1, and what
 * Canvas adds). The code is not signed and could be anything, so only known ones are repeated, and
 * the description that comes along never is.
 */
final class PlatformError {
  private PlatformError() {}

  /** The page that helps best. */
  static LaunchRefused refusal(String code) {
    return switch (code) {
      case "login_required",
          "interaction_required",
          "account_selection_required",
          "consent_required" ->
          refusal(Refusal.PLATFORM_SIGNED_OUT, code);
      case "launch_no_longer_valid" -> refusal(Refusal.PLATFORM_LAUNCH_OVER, code);
      case "access_denied", "unauthorized_client" -> refusal(Refusal.PLATFORM_DENIED, code);
      case "invalid_request",
          "invalid_scope",
          "unsupported_response_type",
          "server_error",
          "temporarily_unavailable" ->
          refusal(Refusal.PLATFORM_ERROR, code);
      default -> refusal(Refusal.PLATFORM_ERROR, "an error of its own");
    };
  }

  private static LaunchRefused refusal(Refusal refusal, String said) {
    return new LaunchRefused(refusal, "The platform answered: " + said);
  }
}
