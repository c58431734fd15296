package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.util.Optional;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.OpenLaunch;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.kernel.Settings;

/**
 * Takes a launch whose proof was in the platform's storage. Only our own page can bring it: whoever
 * makes another browser post a proof of theirs is on another site.
 */
@WebServlet("/lti/launch/proof")
public class ProofServlet extends LtiServlet {
  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient OpenLaunch launch;
  @Inject private transient LadderPages pages;
  @Inject private transient Settings settings;

  /** For the container, which sets the fields. */
  @SuppressWarnings("NullAway.Init")
  public ProofServlet() {
    super("proof");
  }

  @Override
  Answer answer(HttpServletRequest request) {
    LaunchForm form = LaunchForm.of(request);
    Optional<String> proof = LaunchForm.field(request, "proof");
    if (proof.isEmpty() || !settings.origin().equals(request.getHeader("Origin"))) {
      throw new LaunchRefused(
          Refusal.BROWSER_UNKNOWN, "The proof of the platform's storage did not come from here.");
    }
    OpenLaunch.Opened opened = launch.open(form.state(), form.idToken(), proof);
    return page(pages.enter(opened, Languages.of(request)).build());
  }
}
