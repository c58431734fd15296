package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.OpenLaunch;
import org.tandem.tool.access.OpenLegacyLaunch;
import org.tandem.tool.access.Refusal;
import org.tandem.tool.kernel.Settings;

/** Where launches of LTI 1.1 are posted to, where the operator takes them. */
@Path("/lti/1.1/{registration}")
@Dependent
public class LegacyLaunchResource {
  private final OpenLegacyLaunch launch;
  private final LaunchCookies cookies;
  private final LadderPages pages;
  private final Settings settings;

  /** For the container. */
  @Inject
  public LegacyLaunchResource(
      OpenLegacyLaunch launch, LaunchCookies cookies, LadderPages pages, Settings settings) {
    this.launch = launch;
    this.cookies = cookies;
    this.pages = pages;
    this.settings = settings;
  }

  /** A launch. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response launch(
      @PathParam("registration") String registration,
      MultivaluedMap<String, String> form,
      @Context HttpHeaders headers) {
    UUID id = id(registration);
    OpenLaunch.Opened opened = Unexpected.guarded(() -> launch.open(id, parameters(form)));
    // No login came before that could tell whether a cookie lasts here.
    return cookies.inDoubt(headers)
        ? pages.enter(opened, headers.getAcceptableLanguages()).build()
        : redirect(opened);
  }

  /** Somebody opened the address by hand. */
  @GET
  public Response byHand(@PathParam("registration") String registration) {
    throw new LaunchRefused(
        Refusal.LAUNCH_INCOMPLETE,
        "The address of " + id(registration) + " opens from a link in the LMS only.");
  }

  private Response redirect(OpenLaunch.Opened opened) {
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", settings.url("/app/" + opened.session().id()))
        .header("Set-Cookie", cookies.keepSecret(opened.session().id(), opened.secret()))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  /** Signed is each parameter's one value; which of two was meant nobody could tell. */
  private static Map<String, String> parameters(MultivaluedMap<String, String> form) {
    Map<String, String> parameters = new TreeMap<>();
    form.forEach(
        (name, values) -> {
          if (values.size() != 1) {
            throw new LaunchRefused(Refusal.TOKEN_INCOMPLETE, "A parameter came more than once.");
          }
          parameters.put(name, values.get(0));
        });
    return parameters;
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new LaunchRefused(
          Refusal.PLATFORM_UNKNOWN, "There is no registration at this address.");
    }
  }
}
