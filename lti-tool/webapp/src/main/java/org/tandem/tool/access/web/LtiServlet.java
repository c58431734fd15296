package org.tandem.tool.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.kernel.Watch;
import org.tandem.tool.kernel.Watched;
import org.tandem.tool.kernel.Work;

/**
 * What the two requests of a launch share. They are servlets, because everybody comes by here and
 * the layers of a resource cost as much as the launch itself; what they answer is a redirect, or a
 * page where that cannot be.
 */
abstract class LtiServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;

  private final String step;

  @Inject private transient RefusedLaunches refused;
  @Inject private transient Watch watch;

  /**
   * For the container, which sets the fields.
   *
   * @param step what it is called where launches are watched
   */
  @SuppressWarnings("NullAway.Init")
  LtiServlet(String step) {
    this.step = step;
  }

  /** What to send once the work is done. */
  interface Answer {
    void send(HttpServletResponse response) throws IOException;
  }

  /**
   * Does the work of a request.
   *
   * @throws LaunchRefused where the person gets a page that says why not
   */
  abstract Answer answer(HttpServletRequest request);

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    respond(request, response);
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    respond(request, response);
  }

  private void respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    watched(request).send(response);
  }

  private Answer watched(HttpServletRequest request) {
    try (Watched seen = watch.begin(Work.LAUNCH, step)) {
      try {
        requireForm(request);
        Answer answer = Unexpected.guarded(() -> answer(request));
        seen.outcome("ok");
        return answer;
      } catch (LaunchRefused thrown) {
        seen.outcome(thrown.refusal().code());
        return page(refused.page(thrown, request));
      }
    }
  }

  /** What is no form is said so at its first reading, whatever is asked of it (Servlet 6.1). */
  private static void requireForm(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (IllegalStateException noForm) {
      throw new LaunchRefused(Refusal.LAUNCH_INCOMPLETE, "This cannot be read as a form.");
    }
  }

  /** Sends the browser on; nothing of the address that it came to goes with it. */
  static Answer redirect(int status, String location, String... cookies) {
    return response -> {
      response.setStatus(status);
      response.setHeader("Location", location);
      for (String cookie : cookies) {
        response.addHeader("Set-Cookie", cookie);
      }
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Referrer-Policy", "no-referrer");
    };
  }

  /** Shows a page, whose entity is its bytes. */
  static Answer page(Response page) {
    return response -> {
      response.setStatus(page.getStatus());
      page.getStringHeaders()
          .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
      response.getOutputStream().write((byte[]) page.getEntity());
    };
  }
}
