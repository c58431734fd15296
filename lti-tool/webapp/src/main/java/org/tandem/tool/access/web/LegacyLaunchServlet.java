package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.OpenLaunch;
import org.tandem.tool.access.OpenLegacyLaunch;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.kernel.Settings;

/** Where launches of LTI 1.1 are posted to, where the operator takes them. */
@WebServlet("/lti/1.1/*")
public class LegacyLaunchServlet extends LtiServlet {
  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient OpenLegacyLaunch launch;
  @Inject private transient LaunchCookies cookies;
  @Inject private transient LadderPages pages;
  @Inject private transient Settings settings;

  /** For the container, which sets the fields. */
  @SuppressWarnings("NullAway.Init")
  public LegacyLaunchServlet() {
    super("launch-1.1");
  }

  // No login came before that could tell whether a cookie lasts here.
  @Override
  Answer answer(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      throw new LaunchRefused(
          Refusal.LAUNCH_INCOMPLETE, "This address opens from a link in the LMS only.");
    }
    OpenLaunch.Opened opened =
        launch.open(registration(request.getPathInfo()), parameters(request));
    return cookies.inDoubt(request)
        ? page(pages.enter(opened, Languages.of(request)).build())
        : redirect(
            HttpServletResponse.SC_SEE_OTHER,
            settings.url("/app/" + opened.session().id()),
            cookies.keepSecret(opened.session().id(), opened.secret()));
  }

  /** Signed is each parameter's one value; which of two was meant nobody could tell. */
  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length != 1) {
                throw new LaunchRefused(
                    Refusal.TOKEN_INCOMPLETE, "A parameter came more than once.");
              }
              parameters.put(name, values[0]);
            });
    return parameters;
  }

  private static UUID registration(@Nullable String path) {
    try {
      return UUID.fromString(path == null ? "" : path.substring(1));
    } catch (IllegalArgumentException notAnId) {
      throw new LaunchRefused(
          Refusal.PLATFORM_UNKNOWN, "There is no registration at this address.");
    }
  }
}
