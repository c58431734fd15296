package org.tandem.tool.platforms.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.registration.RegistrationFailed;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.platforms.FrameAncestors;
import org.tandem.tool.platforms.RegisterTool;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.RegistrationLink;
import org.tandem.tool.platforms.RegistrationLinks;

/**
 * Where a platform opens a registration link. The one GET does everything: it answers with a page
 * for the person who opened it, which then tells the platform to close it.
 */
@Path("/lti/register")
@Dependent
public class RegistrationResource {
  private final RegisterTool registerTool;
  private final RegistrationLinks links;
  private final FrameAncestors frames;
  private final Settings settings;

  @Context private HttpHeaders headers;

  /** For the container. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the headers
  public RegistrationResource(
      RegisterTool registerTool,
      RegistrationLinks links,
      FrameAncestors frames,
      Settings settings) {
    this.registerTool = registerTool;
    this.links = links;
    this.frames = frames;
    this.settings = settings;
  }

  /** Registers with the platform that opened the link. */
  @GET
  public Response register(
      @QueryParam("openid_configuration") @Nullable String configuration,
      @QueryParam("registration_token") @Nullable String registrationToken,
      @QueryParam("token") @Nullable String token) {
    Optional<URI> address = address(configuration);
    RegistrationPage page =
        new RegistrationPage(
            settings,
            headers.getAcceptableLanguages(),
            links.find(text(token)).map(RegistrationLink::note).orElse(""));
    if (address.isEmpty()) {
      return answer(400, page.openInLms(), FrameAncestors.directive(List.of()));
    }
    String framedBy = FrameAncestors.directive(RegistrationPage.origins(address.get()));
    boolean trusted =
        settings.registrationToken().filter(shared -> Secret.same(shared, text(token))).isPresent();
    Optional<UUID> link = trusted ? Optional.empty() : links.consume(text(token));
    if (!trusted && link.isEmpty()) {
      return answer(403, page.badLink(), framedBy);
    }
    Optional<String> theirs = Optional.of(text(registrationToken)).filter(t -> !t.isBlank());
    boolean done = false;
    try {
      Registration registration = registerTool.register(address.get(), theirs, trusted);
      done = true;
      return answer(200, page.done(registration), frames.directive(registration));
    } catch (PlatformCallFailed e) {
      return answer(502, page.failed(e.getMessage(), e.answer()), framedBy);
    } catch (RegistrationFailed e) {
      return answer(422, page.failed(e.getMessage(), ""), framedBy);
    } catch (Rejection e) {
      return answer(e.kind().status(), page.failed(String.valueOf(e.getMessage()), ""), framedBy);
    } finally {
      if (!done) {
        link.ifPresent(links::release);
      }
    }
  }

  /** Tells the platform that the registration is done; a file, because pages hold no scripts. */
  @GET
  @Path("/close.js")
  public Response closeScript() {
    return Response.ok(RegistrationPage.closeScript(), "text/javascript;charset=UTF-8")
        .header("Cache-Control", "public, max-age=3600")
        .build();
  }

  private Response answer(int status, String html, String frameAncestors) {
    return Response.status(status)
        .type("text/html;charset=UTF-8")
        // Bytes: RESTEasy escapes the text of a 400.
        .entity(html.getBytes(StandardCharsets.UTF_8))
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " base-uri 'none'; form-action 'none'; "
                + frameAncestors)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  private static Optional<URI> address(@Nullable String text) {
    try {
      return Optional.of(URI.create(text(text)))
          .filter(uri -> uri.isAbsolute() && uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }
}
