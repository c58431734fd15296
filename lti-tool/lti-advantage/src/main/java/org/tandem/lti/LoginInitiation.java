package org.tandem.lti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.lti.LoginRejected.Reason;

/**
 * A third-party initiated login: the platform asks the tool to ask who is there (Security Framework
 * 5.1.1.1). Nothing in it is signed, so nothing in it is believed: it only says where to look up.
 *
 * @param issuer the platform
 * @param loginHint opaque; goes back to the platform exactly as it came
 * @param targetLinkUri what the person wants to open; only the signed claim of the launch counts
 * @param messageHint opaque; goes back exactly as it came
 * @param clientId which of the tool's registrations at this issuer is meant
 * @param deploymentId a hint only; the deployment is taken from the signed launch
 * @param storageTarget the frame that offers platform storage, if the platform has one
 */
public record LoginInitiation(
    String issuer,
    String loginHint,
    String targetLinkUri,
    Optional<String> messageHint,
    Optional<String> clientId,
    Optional<String> deploymentId,
    Optional<String> storageTarget) {

  /** No honest parameter is longer; Canvas sends a JWT of about one kilobyte as message hint. */
  private static final int MAX_LENGTH = 16 * 1024;

  /**
   * Reads the decoded query (GET) or form (POST) parameters.
   *
   * @throws LoginRejected where a required one is missing or one is given twice
   */
  public static LoginInitiation from(Map<String, ? extends List<String>> parameters)
      throws LoginRejected {
    return new LoginInitiation(
        required(parameters, "iss", Reason.ISSUER_MISSING),
        required(parameters, "login_hint", Reason.LOGIN_HINT_MISSING),
        required(parameters, "target_link_uri", Reason.TARGET_LINK_URI_MISSING),
        only(parameters, "lti_message_hint"),
        only(parameters, "client_id").filter(id -> !id.isBlank()),
        // Canvas once sent it without the prefix.
        only(parameters, "lti_deployment_id")
            .or(
                () ->
                    Optional.ofNullable(parameters.get("deployment_id"))
                        .map(LoginInitiation::first))
            .filter(id -> !id.isBlank()),
        only(parameters, "lti_storage_target").filter(target -> !target.isBlank()));
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }

  private static String required(
      Map<String, ? extends List<String>> parameters, String name, Reason absent)
      throws LoginRejected {
    return only(parameters, name)
        .filter(value -> !value.isBlank())
        .orElseThrow(
            () -> new LoginRejected(absent, "The login lacks the parameter " + name + "."));
  }

  private static Optional<String> only(Map<String, ? extends List<String>> parameters, String name)
      throws LoginRejected {
    List<String> values = parameters.get(name);
    if (values == null || values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      throw new LoginRejected(
          Reason.REPEATED_PARAMETER, "The login gives the parameter " + name + " more than once.");
    }
    String value = values.get(0);
    if (value.length() > MAX_LENGTH) {
      throw new LoginRejected(
          Reason.PARAMETER_TOO_LONG, "The login's parameter " + name + " is too long.");
    }
    return Optional.of(value);
  }

  /** Leaves the hints out: they may hold a token. */
  @Override
  public String toString() {
    return "LoginInitiation[issuer=" + issuer + "]";
  }
}
