package org.tandem.tool.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.access.BeginLogin;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.Refusal;

/** Where platforms initiate logins, by GET or POST, with or without the registration's own path. */
@Path("/lti/login")
@ApplicationScoped
public class LoginResource {
  private static final Duration PROOF_AGE = Duration.ofMinutes(10);

  private final BeginLogin login;
  private final LaunchCookies cookies;
  private final LadderPages pages;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected LoginResource() {
    this(null, null, null);
  }

  /** One instance for all requests: it keeps nothing of any. */
  @Inject
  public LoginResource(BeginLogin login, LaunchCookies cookies, LadderPages pages) {
    this.login = login;
    this.cookies = cookies;
    this.pages = pages;
  }

  /** A login for the registration that issuer and client id name. */
  @GET
  public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
    return begin(Optional.empty(), uri.getQueryParameters(), headers);
  }

  /** A login for the registration that issuer and client id name. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(MultivaluedMap<String, String> form, @Context HttpHeaders headers) {
    return begin(Optional.empty(), form, headers);
  }

  /** A login for this registration. */
  @GET
  @Path("/{registration}")
  public Response get(
      @PathParam("registration") String registration,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return begin(Optional.of(id(registration)), uri.getQueryParameters(), headers);
  }

  /** A login for this registration. */
  @POST
  @Path("/{registration}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(
      @PathParam("registration") String registration,
      MultivaluedMap<String, String> form,
      @Context HttpHeaders headers) {
    return begin(Optional.of(id(registration)), form, headers);
  }

  // Where a cookie may get lost, a page finds out before the platform is asked: platforms take each
  // of their hints once, so that afterwards it is too late for another way.
  private Response begin(
      Optional<UUID> registration, MultivaluedMap<String, String> parameters, HttpHeaders headers) {
    BeginLogin.Begun begun = Unexpected.guarded(() -> login.begin(registration, parameters));
    if (cookies.inDoubt(headers)) {
      return pages
          .login(begun, registration, parameters, headers.getAcceptableLanguages())
          .header("Set-Cookie", cookies.keepProof(begun.state(), begun.proof(), PROOF_AGE))
          .header("Set-Cookie", cookies.markKeeping())
          .build();
    }
    return Response.status(Response.Status.FOUND)
        .header("Location", begun.redirect().toString())
        .header("Set-Cookie", cookies.keepProof(begun.state(), begun.proof(), PROOF_AGE))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new LaunchRefused(
          Refusal.PLATFORM_UNKNOWN, "There is no registration at this login address.");
    }
  }
}
