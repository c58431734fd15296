package org.tandem.tool.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.Refusal;

/**
 * What a platform posts (LTI 1.3 5.1.1.3, by form_post). Nothing of it is taken from the address,
 * where it would stay in logs and histories.
 */
record LaunchForm(String state, String idToken) {

  /** Reads the form. */
  static LaunchForm of(HttpServletRequest request) {
    Optional<String> state = field(request, "state");
    Optional<String> idToken = field(request, "id_token");
    if (state.isEmpty() || idToken.isEmpty()) {
      throw new LaunchRefused(
          Refusal.LAUNCH_INCOMPLETE, "The launch lacks its state or its id_token.");
    }
    return new LaunchForm(state.get(), idToken.get());
  }

  /** A field of the form; nothing where the address has one of this name as well. */
  static Optional<String> field(HttpServletRequest request, String name) {
    String query = request.getQueryString();
    boolean inAddress =
        query != null
            && Arrays.stream(query.split("&", -1)).anyMatch(part -> part.startsWith(name + "="));
    return inAddress ? Optional.empty() : answered(request, name);
  }

  /** A field of the form or of the address. */
  static Optional<String> answered(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
  }
}
