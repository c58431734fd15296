package org.tandem.tool.recognition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.recognition.Issuers;
import org.tandem.tool.recognition.ShareAward;

/** An award that its holder shares, for whoever has the address. */
@Path("/credentials/shared")
@Dependent
@Transactional
public class SharedAwardResource {
  /** A credential secured as a JWT (Securing Verifiable Credentials using JOSE, section 6.1.1). */
  static final String JWT = "application/vc+jwt";

  private static final String SECRET = "{secret: [A-Za-z0-9_-]+}";

  private final ShareAward sharing;
  private final Issuers issuers;
  private final AwardPrograms programs;
  private final Settings settings;

  /** For the container. */
  @Inject
  public SharedAwardResource(
      ShareAward sharing, Issuers issuers, AwardPrograms programs, Settings settings) {
    this.sharing = sharing;
    this.issuers = issuers;
    this.programs = programs;
    this.settings = settings;
  }

  /** The page, with signature and status looked at now. */
  @GET
  @Path(SECRET)
  public Response page(
      @PathParam("secret") String secret,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String header) {
    Locale language = AcceptedLanguage.of(header);
    SharedAwardPage page = new SharedAwardPage(language, settings.basePath());
    return sharing
        .at(secret)
        .map(
            shared ->
                page.show(
                    shared, programs.of(shared.award()), issuers.name(shared.award().tenantId())))
        .orElseGet(page::nothing);
  }

  /** The signed credential. */
  @GET
  @Path(SECRET + ".jwt")
  public Response credential(@PathParam("secret") String secret) {
    ShareAward.Shared shared =
        sharing.at(secret).orElseThrow(() -> Rejection.notFound("credential"));
    return Response.ok(shared.award().credential(), JWT)
        .header("Cache-Control", "no-store")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
