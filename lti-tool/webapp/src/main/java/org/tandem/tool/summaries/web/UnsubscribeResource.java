package org.tandem.tool.summaries.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.mail.UnsubscribeLinks;
import org.tandem.tool.mail.web.MailedPage;
import org.tandem.tool.summaries.AskForSummaries;
import org.tandem.tool.summaries.SendSummaries;

/** Ends the summaries of a person by the address that came with one. */
@Path("/summaries/off/{token: [A-Za-z0-9_.-]+}")
@Dependent
public class UnsubscribeResource {
  private static final String TEXTS = "org.tandem.tool.summaries.web.off";

  private final UnsubscribeLinks links;
  private final AskForSummaries asking;
  private final Settings settings;

  /** For the container. */
  @Inject
  public UnsubscribeResource(UnsubscribeLinks links, AskForSummaries asking, Settings settings) {
    this.links = links;
    this.asking = asking;
    this.settings = settings;
  }

  /** The page that asks once. */
  @GET
  public Response ask(
      @PathParam("token") String token,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return page(language).ask(links.holder(SendSummaries.MAILS, token).isPresent());
  }

  /** Ends them. */
  @POST
  public Response stop(
      @PathParam("token") String token,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    Optional<UnsubscribeLinks.Holder> holder = links.holder(SendSummaries.MAILS, token);
    holder.ifPresent(one -> asking.end(one.tenantId(), one.personId()));
    return page(language).done(holder.isPresent());
  }

  private MailedPage page(@Nullable String language) {
    return new MailedPage(TEXTS, language, settings.basePath());
  }
}
