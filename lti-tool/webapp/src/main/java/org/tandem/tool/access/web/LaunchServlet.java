package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.util.Optional;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.OpenLaunch;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.kernel.Settings;

/**
 * The one address that platforms post launches to, or their word why there is none. What is let in
 * goes on to a page of its own, so that a reload repeats the page and not the launch.
 */
@WebServlet({"/lti/launch", "/lti/console"})
public class LaunchServlet extends LtiServlet {
  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient OpenLaunch launch;
  @Inject private transient LaunchCookies cookies;
  @Inject private transient LadderPages pages;
  @Inject private transient Settings settings;

  /** For the container, which sets the fields. */
  @SuppressWarnings("NullAway.Init")
  public LaunchServlet() {
    super("launch");
  }

  @Override
  Answer answer(HttpServletRequest request) {
    Optional<String> error = LaunchForm.answered(request, "error");
    if (error.isPresent()) {
      throw PlatformError.refusal(error.get());
    }
    if (!request.getMethod().equals("POST")) {
      throw new LaunchRefused(
          Refusal.LAUNCH_INCOMPLETE, "This address opens from a link in the LMS only.");
    }
    LaunchForm form = LaunchForm.of(request);
    Optional<String> proof = cookies.proof(request, form.state());
    return proof.isEmpty()
        ? withoutCookie(form, request)
        : enter(launch.open(form.state(), form.idToken(), proof), form.state());
  }

  private Answer withoutCookie(LaunchForm form, HttpServletRequest request) {
    return launch
        .kept(form.state(), form.idToken())
        .map(
            kept ->
                page(
                    pages.proof(kept, form.state(), form.idToken(), Languages.of(request)).build()))
        .orElseGet(
            () -> enter(launch.open(form.state(), form.idToken(), Optional.empty()), form.state()));
  }

  private Answer enter(OpenLaunch.Opened opened, String state) {
    return redirect(
        HttpServletResponse.SC_SEE_OTHER,
        settings.url("/app/" + opened.session().id()),
        cookies.keepSecret(opened.session().id(), opened.secret()),
        cookies.dropProof(state));
  }
}
