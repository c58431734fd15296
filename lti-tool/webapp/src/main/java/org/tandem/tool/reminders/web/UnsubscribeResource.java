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
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.AcceptedLanguage;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.reminders.ChooseReminders;
import org.tandem.tool.reminders.UnsubscribeLinks;

/**
 * Turns a person's mail off by the address that came with it, without a login. Looking changes
 * nothing, because mail scanners follow every link; a mail program's one click is a POST (RFC 8058
 * section 3.2), and so is the page's button. Who holds the address says as much about themselves as
 * they knew: nothing of the person is shown.
 */
@Path("/reminders/off/{token: [A-Za-z0-9_.-]+}")
@Dependent
public class UnsubscribeResource {
  private final UnsubscribeLinks links;
  private final ChooseReminders choosing;
  private final Settings settings;

  /** For the container. */
  @Inject
  public UnsubscribeResource(UnsubscribeLinks links, ChooseReminders choosing, Settings settings) {
    this.links = links;
    this.choosing = choosing;
    this.settings = settings;
  }

  /** The page that asks once. */
  @GET
  public Response ask(
      @PathParam("token") String token,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return page(language, links.holder(token).isPresent() ? "ask" : "wrong");
  }

  /** Turns mail off; doing so twice changes nothing. */
  @POST
  public Response stop(
      @PathParam("token") String token,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    var holder = links.holder(token);
    holder.ifPresent(choosing::stop);
    return page(language, holder.isPresent() ? "done" : "wrong");
  }

  private Response page(@Nullable String language, String state) {
    return new UnsubscribePage(AcceptedLanguage.of(language), settings.basePath()).show(state);
  }
}
