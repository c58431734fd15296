package org.tandem.tool.access.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.OpenSessions;
import org.tandem.tool.access.RequestRates;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.ConsoleSession;
import org.tandem.tool.platforms.ConsoleSessions;

/**
 * Finds out which launch an API request belongs to, and refuses every write that does not prove
 * that it comes from our own page: cookies that work in frames go along with anybody's requests.
 * What an address begins with says whom it is for; what exactly they may, each resource says.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RequestCheck implements ContainerRequestFilter {
  private static final String LAUNCH = "Tandem-Launch";
  private static final String CSRF = "Tandem-CSRF";
  private static final String BEARER = "Bearer ";
  private static final String API = "/api/";
  private static final String CONSOLE = "/api/console/";
  private static final List<String> STAFF =
      List.of("/api/course", "/api/deep-linking", "/api/setup");
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private OpenSessions sessions;
  @Inject private LaunchCookies cookies;
  @Inject private RequestVisitor visitor;
  @Inject private RequestConsole console;
  @Inject private ConsoleSessions consoleSessions;
  @Inject private RequestRates rates;
  @Inject private Settings settings;

  /** For the container, which sets the fields: it wants a public constructor without parameters. */
  @SuppressWarnings("NullAway.Init")
  public RequestCheck() {}

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String address = path.startsWith("/") ? path : "/" + path;
    if (address.startsWith(API)) {
      identify(request);
      checkAudience(address);
    }
  }

  private void checkAudience(String address) {
    if (address.startsWith(CONSOLE)) {
      console.visit();
    } else if (STAFF.stream().anyMatch(address::startsWith)) {
      visitor.visit().requireStaff();
    } else {
      visitor.session();
    }
  }

  private void identify(ContainerRequestContext request) {
    boolean write = !READS.contains(request.getMethod());
    if (write) {
      checkOrigin(request.getHeaderString("Origin"));
    }
    String launch = request.getHeaderString(LAUNCH);
    if (ConsoleSessions.LAUNCH.equals(launch)) {
      checkConsole(request, write);
      return;
    }
    Optional<UUID> launchId = id(launch);
    Optional<String> secret =
        bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION))
            .or(() -> launchId.flatMap(id -> cookies.secret(request.getCookies(), id)));
    Optional<LaunchSession> session =
        launchId.flatMap(id -> secret.flatMap(held -> sessions.find(id, held)));
    session.ifPresent(visitor::is);
    session.flatMap(found -> rates.take(found.visit())).ifPresent(RequestCheck::tooMany);
    if (write) {
      visitor.session();
      checkToken(OpenSessions.csrfToken(secret.orElse("")), request.getHeaderString(CSRF));
    }
  }

  private void checkConsole(ContainerRequestContext request, boolean write) {
    Optional<ConsoleSession> session =
        Optional.ofNullable(request.getCookies().get(ConsoleSessions.cookieName(settings)))
            .map(Cookie::getValue)
            .flatMap(consoleSessions::find);
    if (session.isEmpty()) {
      throw new Rejection(
          Rejection.Kind.UNAUTHENTICATED, "session-over", "Sign in to the console again.");
    }
    if (write) {
      checkToken(session.get().csrf(), request.getHeaderString(CSRF));
    }
    console.isOperator();
  }

  /** What the page of a browser without cookies holds instead (RFC 6750 2.1). */
  private static Optional<String> bearer(@Nullable String authorization) {
    return Optional.ofNullable(authorization)
        .filter(header -> header.startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()));
  }

  private void checkOrigin(@Nullable String origin) {
    if (origin != null && !origin.equals(settings.origin())) {
      throw forged();
    }
  }

  private static void checkToken(String expected, @Nullable String token) {
    if (token == null || !Secret.same(expected, token)) {
      throw forged();
    }
  }

  private static void tooMany(Duration wait) {
    throw new Rejection(
        Rejection.Kind.TOO_MANY,
        "too-many",
        "That was a bit much at once. Wait a moment, then go on.",
        Map.of(Rejection.RETRY_AFTER, wait.plusMillis(999).toSeconds()));
  }

  private static Rejection forged() {
    return new Rejection(
        Rejection.Kind.FORBIDDEN,
        "csrf",
        "The request did not come from this page. Reload the page and try again.");
  }

  private static Optional<UUID> id(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
