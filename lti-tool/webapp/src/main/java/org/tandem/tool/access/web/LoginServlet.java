package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.BeginLogin;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.Refusal;

/** Where platforms initiate logins, by GET or POST, with or without the registration's own path. */
@WebServlet({"/lti/login", "/lti/login/*"})
public class LoginServlet extends LtiServlet {
  @Serial private static final long serialVersionUID = 1L;

  private static final Duration PROOF_AGE = Duration.ofMinutes(10);

  @Inject private transient BeginLogin login;
  @Inject private transient LaunchCookies cookies;
  @Inject private transient LadderPages pages;

  /** For the container, which sets the fields. */
  @SuppressWarnings("NullAway.Init")
  public LoginServlet() {
    super("login");
  }

  // Where a cookie may get lost, a page finds out before the platform is asked: platforms take each
  // of their hints once, so that afterwards it is too late for another way.
  @Override
  Answer answer(HttpServletRequest request) {
    Optional<UUID> registration = registration(request.getPathInfo());
    Map<String, List<String>> parameters = parameters(request);
    BeginLogin.Begun begun = login.begin(registration, parameters);
    String proof = cookies.keepProof(begun.state(), begun.proof(), PROOF_AGE);
    if (cookies.inDoubt(request)) {
      return page(
          pages
              .login(begun, registration, parameters, Languages.of(request))
              .header("Set-Cookie", proof)
              .header("Set-Cookie", cookies.markKeeping())
              .build());
    }
    return redirect(HttpServletResponse.SC_FOUND, begun.redirect().toString(), proof);
  }

  private static Map<String, List<String>> parameters(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, each -> Arrays.asList(each.getValue())));
  }

  private static Optional<UUID> registration(@Nullable String path) {
    if (path == null || path.equals("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(path.substring(1)));
    } catch (IllegalArgumentException notAnId) {
      throw new LaunchRefused(
          Refusal.PLATFORM_UNKNOWN, "There is no registration at this login address.");
    }
  }
}
