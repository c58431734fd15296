package org.tandem.tool.reminders.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.mail.web.MailedPage;
import org.tandem.tool.reminders.GiveAddress;

/** Confirms a mail address by the link that was sent there. */
@Path("/reminders/address/{tenant}/{person}/{secret: [A-Za-z0-9_-]+}")
@Dependent
public class ConfirmAddressResource {
  private static final String TEXTS = "org.tandem.tool.reminders.web.address";

  private final GiveAddress giving;
  private final Settings settings;

  /** For the container. */
  @Inject
  public ConfirmAddressResource(GiveAddress giving, Settings settings) {
    this.giving = giving;
    this.settings = settings;
  }

  /** The page that asks once. */
  @GET
  public Response ask(
      @PathParam("tenant") UUID tenant,
      @PathParam("person") UUID person,
      @PathParam("secret") String secret,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return page(language).ask(giving.waits(tenant, person, secret));
  }

  /** Confirms it. */
  @POST
  public Response confirm(
      @PathParam("tenant") UUID tenant,
      @PathParam("person") UUID person,
      @PathParam("secret") String secret,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return page(language).done(giving.confirm(tenant, person, secret));
  }

  private MailedPage page(@Nullable String language) {
    return new MailedPage(TEXTS, language, settings.basePath());
  }
}
