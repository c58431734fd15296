package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.ConsoleSession;
import org.tandem.tool.platforms.ConsoleSessions;

/** The operator's console, or the page to sign in to it. Never shown in a frame. */
@Path("/console")
@Dependent
public class ConsolePage {
  private final ConsoleSessions sessions;
  private final Settings settings;
  private final Shell shell;

  /** For the container. */
  @Inject
  public ConsolePage(ConsoleSessions sessions, Settings settings, Shell shell) {
    this.sessions = sessions;
    this.settings = settings;
    this.shell = shell;
  }

  /** The page. */
  @GET
  public Response page(@Context HttpHeaders headers) {
    Optional<ConsoleSession> session =
        Optional.ofNullable(headers.getCookies().get(ConsoleSessions.cookieName(settings)))
            .map(Cookie::getValue)
            .flatMap(sessions::find);
    return shell.console(
        session.map(ConsoleSession::csrf), Texts.in(headers.getAcceptableLanguages()).locale());
  }
}
