package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.ConsoleKey;
import org.tandem.tool.platforms.ConsoleSessions;

/** The operator's way into the console and out of it: plain forms, answered with redirects. */
@Path("/console/session")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class ConsoleSessionResource {
  private static final Logger LOG = Logger.getLogger(ConsoleSessionResource.class.getName());

  private final ConsoleKey key;
  private final ConsoleSessions sessions;
  private final Settings settings;

  @Context private HttpHeaders headers;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the headers
  public ConsoleSessionResource(ConsoleKey key, ConsoleSessions sessions, Settings settings) {
    this.key = key;
    this.sessions = sessions;
    this.settings = settings;
  }

  /** Signs in with the console key. */
  @POST
  public Response signIn(
      @FormParam("key") @Nullable String typed, @HeaderParam("Origin") @Nullable String origin) {
    requireOwnPage(origin);
    try {
      if (!key.matches(typed == null ? "" : typed)) {
        LOG.warning("Refused the console: a wrong key");
        return to("/console?problem=wrong-key");
      }
    } catch (Rejection tooMany) {
      LOG.warning("Refused the console: " + tooMany.code());
      return to("/console?problem=" + tooMany.code());
    }
    LOG.info("Opened the console by its key");
    return Response.fromResponse(to("/console")).cookie(cookie(sessions.open(), -1)).build();
  }

  /** Signs out. */
  @POST
  @Path("/end")
  public Response signOut(
      @FormParam("csrf") @Nullable String csrf, @HeaderParam("Origin") @Nullable String origin) {
    requireOwnPage(origin);
    Optional<String> secret =
        Optional.ofNullable(headers.getCookies().get(ConsoleSessions.cookieName(settings)))
            .map(Cookie::getValue);
    secret
        .filter(
            value ->
                sessions
                    .find(value)
                    .filter(session -> Secret.same(session.csrf(), csrf == null ? "" : csrf))
                    .isPresent())
        .ifPresent(sessions::end);
    return Response.fromResponse(to("/console")).cookie(cookie("", 0)).build();
  }

  /** Nobody shall be signed in by a form on another site. */
  private void requireOwnPage(@Nullable String origin) {
    if (origin != null && !origin.equalsIgnoreCase(settings.origin())) {
      throw Rejection.forbidden("Sign in on the console's own page.");
    }
  }

  private Response to(String path) {
    return Response.seeOther(URI.create(settings.url(path)))
        .header("Cache-Control", "no-store")
        .build();
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(ConsoleSessions.cookieName(settings))
        .value(value)
        .path("/")
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(settings.secure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
