package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.AnswerDeepLinking;
import org.tandem.tool.access.KnownPlatforms;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.OpenSessions;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.access.SetUpLink;
import org.tandem.tool.access.View;
import org.tandem.tool.access.WebOrigin;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.Registration;

/** The page of a launch: a shell that the user interface fills. */
@Path("/app/{launch}")
@Dependent
public class ShellResource {
  private final OpenSessions sessions;
  private final SetUpLink setUp;
  private final AnswerDeepLinking deepLinking;
  private final KnownPlatforms platforms;
  private final LaunchCookies cookies;
  private final Shell shell;
  private final Settings settings;

  /** For the container. */
  @Inject
  public ShellResource(
      OpenSessions sessions,
      SetUpLink setUp,
      AnswerDeepLinking deepLinking,
      KnownPlatforms platforms,
      LaunchCookies cookies,
      Shell shell,
      Settings settings) {
    this.sessions = sessions;
    this.setUp = setUp;
    this.deepLinking = deepLinking;
    this.platforms = platforms;
    this.cookies = cookies;
    this.shell = shell;
    this.settings = settings;
  }

  /** The page, for the browser that holds the launch's cookie. */
  @GET
  public Response page(@PathParam("launch") String launch, @Context HttpHeaders headers) {
    return Unexpected.guarded(() -> open(id(launch), headers));
  }

  /**
   * The page, for a browser that keeps no cookies: our own page before it posts the launch's
   * secret, and this page keeps it for its requests. A post from anywhere else would put somebody
   * into the session of another.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response page(
      @PathParam("launch") String launch,
      @FormParam("secret") @Nullable String secret,
      @HeaderParam("Origin") @Nullable String origin) {
    if (secret == null || !settings.origin().equals(origin)) {
      throw over();
    }
    return Unexpected.guarded(() -> open(id(launch), secret, Optional.of(secret)));
  }

  private Response open(UUID launchId, HttpHeaders headers) {
    return open(
        launchId,
        cookies.secret(headers.getCookies(), launchId).orElseThrow(ShellResource::over),
        Optional.empty());
  }

  private Response open(UUID launchId, String secret, Optional<String> bearer) {
    LaunchSession session =
        setUp.look(sessions.find(launchId, secret).orElseThrow(ShellResource::over));
    List<String> ancestors = new ArrayList<>();
    platforms.find(session.tenantId()).map(Registration::origins).ifPresent(ancestors::addAll);
    session.frameOrigin().ifPresent(ancestors::add);
    List<String> formActions = new ArrayList<>();
    if (session.view() == View.DEEP_LINKING) {
      // The answer is a form posted to the platform, which may pass it on between its own hosts.
      formActions.addAll(ancestors);
      WebOrigin.of(deepLinking.request(session).returnUrl()).ifPresent(formActions::add);
    }
    return shell.page(session, OpenSessions.csrfToken(secret), bearer, ancestors, formActions);
  }

  private static LaunchRefused over() {
    return new LaunchRefused(
        Refusal.SESSION_OVER, "The launch's session is over, or this browser keeps no cookie.");
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw over();
    }
  }
}
