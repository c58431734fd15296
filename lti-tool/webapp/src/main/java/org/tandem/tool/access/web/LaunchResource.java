package org.tandem.tool.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.OpenLaunch;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.kernel.Settings;

/**
 * The one address that platforms post launches to. What is let in goes on to a page of its own, so
 * that a reload repeats the page and not the launch.
 */
@Path("/lti")
@ApplicationScoped
public class LaunchResource {
  private final OpenLaunch launch;
  private final LaunchCookies cookies;
  private final LadderPages pages;
  private final Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected LaunchResource() {
    this(null, null, null, null);
  }

  /** One instance for all requests: it keeps nothing of any. */
  @Inject
  public LaunchResource(
      OpenLaunch launch, LaunchCookies cookies, LadderPages pages, Settings settings) {
    this.launch = launch;
    this.cookies = cookies;
    this.pages = pages;
    this.settings = settings;
  }

  /** A launch, or the platform's word why there is none. */
  @POST
  @Path("/launch")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response launch(
      @FormParam("state") @Nullable String state,
      @FormParam("id_token") @Nullable String idToken,
      @FormParam("error") @Nullable String error,
      @Context HttpHeaders headers) {
    if (error != null) {
      throw PlatformError.refusal(error);
    }
    if (state == null || state.isBlank() || idToken == null || idToken.isBlank()) {
      throw new LaunchRefused(
          Refusal.LAUNCH_INCOMPLETE, "The launch lacks its state or its id_token.");
    }
    Optional<String> proof = cookies.proof(headers, state);
    return Unexpected.guarded(
        () ->
            proof.isEmpty()
                ? withoutCookie(state, idToken, headers)
                : redirect(launch.open(state, idToken, proof), state));
  }

  /**
   * A launch whose proof was in the platform's storage. Only our own page can bring it: whoever
   * makes another browser post a proof of theirs is on another site.
   */
  @POST
  @Path("/launch/proof")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response proof(
      @FormParam("state") @Nullable String state,
      @FormParam("id_token") @Nullable String idToken,
      @FormParam("proof") @Nullable String proof,
      @HeaderParam("Origin") @Nullable String origin,
      @Context HttpHeaders headers) {
    if (state == null || idToken == null || proof == null || !settings.origin().equals(origin)) {
      throw new LaunchRefused(
          Refusal.BROWSER_UNKNOWN, "The proof of the platform's storage did not come from here.");
    }
    OpenLaunch.Opened opened =
        Unexpected.guarded(() -> launch.open(state, idToken, Optional.of(proof)));
    return pages.enter(opened, headers.getAcceptableLanguages()).build();
  }

  private Response withoutCookie(String state, String idToken, HttpHeaders headers) {
    return launch
        .kept(state, idToken)
        .map(kept -> pages.proof(kept, state, idToken, headers.getAcceptableLanguages()).build())
        .orElseGet(() -> redirect(launch.open(state, idToken, Optional.empty()), state));
  }

  private Response redirect(OpenLaunch.Opened opened, String state) {
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", settings.url("/app/" + opened.session().id()))
        .header("Set-Cookie", cookies.keepSecret(opened.session().id(), opened.secret()))
        .header("Set-Cookie", cookies.dropProof(state))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  /** Somebody opened the target of administrators' launches by hand. */
  @GET
  @Path("/console")
  public Response consoleByHand() {
    return byHand();
  }

  /** Somebody opened the address by hand. */
  @GET
  @Path("/launch")
  public Response byHand() {
    throw new LaunchRefused(
        Refusal.LAUNCH_INCOMPLETE, "This address opens from a link in the LMS only.");
  }
}
